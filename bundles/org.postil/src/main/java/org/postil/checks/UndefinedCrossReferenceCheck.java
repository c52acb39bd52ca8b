package org.postil.checks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.text.Excerpt;
import org.postil.text.TextEdit;

/** Words like {@code see [44]} that point nowhere. */
final class UndefinedCrossReferenceCheck implements Check {

  private static final int MOST_CHOICES = 5;
  private static final int LONGEST_EXCERPT = 40;

  @Override
  public String id() {
    return "xref.undefined";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    Map<String, Note> notes =
        article.recognition().notes().stream()
            .collect(Collectors.toMap(Note::label, note -> note, (first, second) -> first));
    article.recognition().crossReferences().stream()
        .filter(reference -> reference.target().isEmpty())
        .map(reference -> finding(article, reference, notes))
        .forEach(findings);
  }

  private Finding finding(Analysis article, CrossReference reference, Map<String, Note> notes) {
    return finding(
        reference.labelSpan(),
        Messages.format("xref.undefined", reference.label(), LabelRange.describe(article)),
        List.of(),
        fixes(article, reference, notes));
  }

  /** The notes that a slip of the pen would explain. */
  private static List<Fix> fixes(
      Analysis article, CrossReference reference, Map<String, Note> notes) {
    return SlipsOfThePen.in(reference.label())
        .map(notes::get)
        .filter(Objects::nonNull)
        .filter(note -> reference.source().filter(source -> source == note).isEmpty())
        .limit(MOST_CHOICES)
        .map(note -> fix(article, reference, note))
        .toList();
  }

  private static Fix fix(Analysis article, CrossReference reference, Note note) {
    return new Fix(
        "point-at-note",
        Messages.format(
            "fix.point-at-note",
            note.label(),
            Excerpt.of(article.text(), note.body(), LONGEST_EXCERPT)),
        List.of(new TextEdit(reference.labelSpan(), note.label())));
  }
}
