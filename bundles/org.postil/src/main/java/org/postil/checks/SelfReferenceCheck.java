package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.CrossReference;

/** A note that refers to itself. */
final class SelfReferenceCheck implements Check {

  @Override
  public String id() {
    return "xref.self";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    article.recognition().crossReferences().stream()
        .filter(SelfReferenceCheck::pointsAtItself)
        .map(
            reference ->
                finding(
                    reference.span(),
                    Messages.format("xref.self", reference.label()),
                    List.of(),
                    List.of()))
        .forEach(findings);
  }

  private static boolean pointsAtItself(CrossReference reference) {
    return reference.source().isPresent() && reference.source().equals(reference.target());
  }
}
