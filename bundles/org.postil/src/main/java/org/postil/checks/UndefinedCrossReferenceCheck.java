package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
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
    article.recognition().crossReferences().stream()
        .filter(reference -> reference.target().isEmpty())
        .map(reference -> finding(article, reference))
        .forEach(findings);
  }

  private Finding finding(Analysis article, CrossReference reference) {
    return finding(
        reference.labelSpan(),
        Messages.format("xref.undefined", reference.label(), LabelRange.describe(article)),
        List.of(),
        fixes(article, reference));
  }

  /** The labels that one digit too many would explain. */
  private static List<Fix> fixes(Analysis article, CrossReference reference) {
    return article.recognition().notes().stream()
        .map(Note::label)
        .filter(label -> isOneLess(label, reference.label()))
        .distinct()
        .map(
            label ->
                new Fix(
                    Messages.format("fix.write-label", label),
                    List.of(new TextEdit(reference.labelSpan(), label))))
        .toList();
  }

  private static boolean isOneLess(String label, String written) {
    return label.length() + 1 == written.length()
        && (written.startsWith(label) || written.endsWith(label));
  }
}
