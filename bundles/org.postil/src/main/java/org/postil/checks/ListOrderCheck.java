package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.SortNotes;
import org.postil.internal.Messages;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;

/** A list of notes that is not in the order of its labels; one finding for the list. */
final class ListOrderCheck implements Check {

  @Override
  public String id() {
    return "note.list-order";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (NoteList list : article.recognition().noteLists()) {
      boolean numbered =
          list.notes().stream().allMatch(note -> Label.number(note.label()).isPresent());
      if (numbered) {
        check(article, list, findings);
      }
    }
  }

  private void check(Analysis article, NoteList list, Consumer<Finding> findings) {
    for (int i = 1; i < list.notes().size(); i++) {
      Note previous = list.notes().get(i - 1);
      Note next = list.notes().get(i);
      if (number(next) < number(previous)) {
        findings.accept(finding(article, list, previous, next));
        return;
      }
    }
  }

  private static int number(Note note) {
    return Label.number(note.label()).getAsInt();
  }

  private Finding finding(Analysis article, NoteList list, Note previous, Note next) {
    return finding(
        next.labelSpan(),
        Messages.format("note.list-order", next.label(), previous.label()),
        List.of(
            new Related(
                previous.labelSpan(), Messages.format("note.list-order.before", previous.label()))),
        List.of(Fixes.later("sort-list", () -> SortNotes.edits(article, list))));
  }
}
