package org.postil.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.Relabel;
import org.postil.edits.RemoveNote;
import org.postil.internal.Messages;
import org.postil.numbering.NumberingFault.Mistaken;
import org.postil.numbering.NumberingFault.Unreferenced;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;

/**
 * A note that nothing refers to. A run of such notes is one finding: most likely a page is lost.
 */
final class UnusedNoteCheck implements Check {

  @Override
  public String id() {
    return "note.unused";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (Unreferenced run : article.numbering().faults(Unreferenced.class)) {
      findings.accept(finding(article, run));
    }
    for (Mistaken mistaken : article.numbering().faults(Mistaken.class)) {
      // Without a note of its own the reference is undefined: one cause, one finding.
      if (mistaken.reference().note().isPresent()) {
        findings.accept(finding(article, mistaken));
      }
    }
  }

  private Finding finding(Analysis article, Unreferenced run) {
    Note first = run.notes().getFirst();
    Note last = run.notes().getLast();
    String message =
        first == last
            ? Messages.format("note.unused", first.label(), place(run))
            : Messages.format("note.unused.run", first.label(), last.label(), place(run));
    List<Related> related = new ArrayList<>();
    run.before().ifPresent(r -> related.add(related("note.unused.before", r)));
    run.after().ifPresent(r -> related.add(related("note.unused.after", r)));
    List<Fix> fixes =
        first == last
            ? Fixes.of("remove-note", RemoveNote.edits(article, first), first.label())
            : List.of();
    return finding(first.labelSpan(), message, List.copyOf(related), fixes);
  }

  private static String place(Unreferenced run) {
    return ReferenceGap.describe("note.unused", run.before(), run.after());
  }

  private static Related related(String key, NoteReference reference) {
    return new Related(reference.span(), Messages.format(key, reference.label()));
  }

  private Finding finding(Analysis article, Mistaken mistaken) {
    NoteReference reference = mistaken.reference();
    Note note = mistaken.expected();
    List<Fix> fixes = new ArrayList<>();
    Fixes.add(fixes, "write-label", Relabel.pointAt(reference, note), note.label());
    Fixes.add(fixes, "remove-note", RemoveNote.edits(article, note), note.label());
    return finding(
        note.labelSpan(),
        Messages.format("note.unused.mistaken", note.label(), reference.label()),
        List.of(related("note.unused.mistaken-reference", reference)),
        List.copyOf(fixes));
  }
}
