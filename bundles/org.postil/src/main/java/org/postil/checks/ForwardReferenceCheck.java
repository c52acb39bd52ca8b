package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;

/** A note that sends the reader on to a later one. */
final class ForwardReferenceCheck implements Check {

  @Override
  public String id() {
    return "xref.forward";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (CrossReference reference : article.recognition().crossReferences()) {
      if (reference.source().isPresent() && reference.target().isPresent()) {
        check(reference, reference.source().get(), reference.target().get(), findings);
      }
    }
  }

  private void check(
      CrossReference reference, Note source, Note target, Consumer<Finding> findings) {
    if (source.list() == target.list() && target.span().offset() > source.span().offset()) {
      findings.accept(
          finding(
              reference.span(),
              Messages.format("xref.forward", source.label(), target.label()),
              List.of(),
              List.of()));
    }
  }
}
