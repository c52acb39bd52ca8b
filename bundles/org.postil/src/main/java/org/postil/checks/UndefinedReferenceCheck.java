package org.postil.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.CreateNote;
import org.postil.edits.ReadAsNumber;
import org.postil.edits.Relabel;
import org.postil.edits.RemoveReference;
import org.postil.internal.Messages;
import org.postil.numbering.NumberingFault.Mistaken;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;

/** A note reference without a note. */
final class UndefinedReferenceCheck implements Check {

  @Override
  public String id() {
    return "note.undefined";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    article.recognition().references().stream()
        .filter(reference -> reference.note().isEmpty())
        .map(reference -> finding(article, reference))
        .forEach(findings);
  }

  private Finding finding(Analysis article, NoteReference reference) {
    Optional<Note> expected =
        article.numbering().faults(Mistaken.class).stream()
            .filter(fault -> fault.reference().equals(reference))
            .map(Mistaken::expected)
            .findFirst();
    return finding(
        reference.span(),
        message(article, reference, expected),
        expected.map(UndefinedReferenceCheck::related).stream().toList(),
        fixes(article, reference, expected));
  }

  private static String message(
      Analysis article, NoteReference reference, Optional<Note> expected) {
    return expected
        .map(note -> Messages.format("note.undefined.expected", reference.label(), note.label()))
        .orElseGet(
            () ->
                Messages.format("note.undefined", reference.label(), LabelRange.describe(article)));
  }

  private static Related related(Note expected) {
    return new Related(
        expected.labelSpan(), Messages.format("note.undefined.related", expected.label()));
  }

  private static List<Fix> fixes(
      Analysis article, NoteReference reference, Optional<Note> expected) {
    List<Fix> fixes = new ArrayList<>();
    expected.ifPresent(
        note ->
            Fixes.add(fixes, "fix.write-label", Relabel.pointAt(reference, note), note.label()));
    String label = reference.label();
    Fixes.add(fixes, "fix.create-note", CreateNote.edits(article, reference), label);
    Fixes.add(fixes, "fix.remove-reference", RemoveReference.edits(article, reference), label);
    Fixes.add(fixes, "fix.read-as-number", ReadAsNumber.edits(article, reference), label);
    return List.copyOf(fixes);
  }
}
