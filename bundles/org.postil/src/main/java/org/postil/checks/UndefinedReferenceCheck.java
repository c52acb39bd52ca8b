package org.postil.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.CreateNote;
import org.postil.edits.ReadAsNumber;
import org.postil.edits.Relabel;
import org.postil.edits.RemoveReference;
import org.postil.internal.Messages;
import org.postil.numbering.Label;
import org.postil.numbering.NumberingFault.Mistaken;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** A note reference without a note. A run of them is one finding: most likely the list was cut. */
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
    Map<Span, Note> expected =
        article.numbering().faults(Mistaken.class).stream()
            .collect(Collectors.toMap(m -> m.reference().span(), Mistaken::expected, (m, n) -> m));
    for (List<NoteReference> run : runs(article)) {
      findings.accept(
          run.size() > 1
              ? finding(article, run)
              : finding(
                  article,
                  run.getFirst(),
                  Optional.ofNullable(expected.get(run.getFirst().span()))));
    }
  }

  /** References without a note, those together that count up without another in between. */
  private static List<List<NoteReference>> runs(Analysis article) {
    List<List<NoteReference>> runs = new ArrayList<>();
    Optional<NoteReference> last = Optional.empty();
    for (NoteReference reference : article.recognition().references()) {
      if (reference.note().isPresent()) {
        last = Optional.empty();
        continue;
      }
      if (last.filter(before -> continues(before, reference)).isEmpty()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(reference);
      last = Optional.of(reference);
    }
    return runs;
  }

  private static boolean continues(NoteReference last, NoteReference next) {
    OptionalInt number = Label.number(last.label());
    return number.isPresent()
        && Label.number(next.label()).equals(OptionalInt.of(number.getAsInt() + 1));
  }

  private Finding finding(Analysis article, List<NoteReference> run) {
    String first = run.getFirst().label();
    String last = run.getLast().label();
    Supplier<List<TextEdit>> edits =
        () -> run.stream().flatMap(each -> CreateNote.edits(article, each).stream()).toList();
    return finding(
        run.getFirst().span(),
        Messages.format("note.undefined.run", first, last, LabelRange.describe(article)),
        run.stream()
            .skip(1)
            .map(
                each ->
                    new Related(each.span(), Messages.format("note.undefined.next", each.label())))
            .toList(),
        List.of(Fixes.later("create-notes", edits, first, last)));
  }

  private Finding finding(Analysis article, NoteReference reference, Optional<Note> expected) {
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
        note -> Fixes.add(fixes, "write-label", Relabel.pointAt(reference, note), note.label()));
    String label = reference.label();
    fixes.add(Fixes.later("create-note", () -> CreateNote.edits(article, reference), label));
    Fixes.add(fixes, "remove-reference", RemoveReference.edits(article, reference), label);
    Fixes.add(fixes, "read-as-number", ReadAsNumber.edits(article, reference), label);
    return List.copyOf(fixes);
  }
}
