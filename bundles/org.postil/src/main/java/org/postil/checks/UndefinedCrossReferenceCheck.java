package org.postil.checks;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.text.TextEdit;

/** Words like {@code see [44]} that point nowhere. */
final class UndefinedCrossReferenceCheck implements Check {

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
    Set<String> labels =
        article.recognition().notes().stream().map(Note::label).collect(Collectors.toSet());
    article.recognition().crossReferences().stream()
        .filter(reference -> reference.target().isEmpty())
        .map(reference -> finding(article, reference, labels))
        .forEach(findings);
  }

  private Finding finding(Analysis article, CrossReference reference, Set<String> labels) {
    return finding(
        reference.labelSpan(),
        Messages.format("xref.undefined", reference.label(), LabelRange.describe(article)),
        List.of(),
        fixes(reference, labels));
  }

  /** The labels that one digit too many would explain. */
  private static List<Fix> fixes(CrossReference reference, Set<String> labels) {
    String written = reference.label();
    return Stream.of(written.substring(0, written.length() - 1), written.substring(1))
        .distinct()
        .filter(labels::contains)
        .map(label -> fix(reference, label))
        .toList();
  }

  private static Fix fix(CrossReference reference, String label) {
    return new Fix(
        Messages.format("fix.write-label", label),
        List.of(new TextEdit(reference.labelSpan(), label)));
  }
}
