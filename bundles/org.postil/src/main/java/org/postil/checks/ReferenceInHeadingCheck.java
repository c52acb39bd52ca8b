package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.Block;
import org.postil.recognition.NoteReference;
import org.postil.text.SpanSearch;

/** A reference in a title or heading. */
final class ReferenceInHeadingCheck implements Check {

  @Override
  public String id() {
    return "note.in-heading";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (Block block : article.recognition().blocks()) {
      if (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING) {
        List<NoteReference> references =
            SpanSearch.beginningIn(
                article.recognition().references(), NoteReference::span, block.span());
        // A line with several is hardly a heading, whatever it looks like.
        if (references.size() == 1) {
          findings.accept(finding(references.getFirst()));
        }
      }
    }
  }

  private Finding finding(NoteReference reference) {
    return finding(
        reference.span(),
        Messages.format("note.in-heading", reference.label()),
        List.of(),
        List.of());
  }
}
