package org.postil.checks;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.Block;
import org.postil.text.Span;

/** A bracket or quotation mark without its partner, once for a paragraph or note. */
final class UnbalancedCheck implements Check {

  private static final Set<Block.Kind> READ =
      Set.of(
          Block.Kind.PARAGRAPH,
          Block.Kind.ABSTRACT,
          Block.Kind.NOTE,
          Block.Kind.NOTE_CONTINUATION,
          Block.Kind.ENTRY,
          Block.Kind.ENTRY_CONTINUATION);

  @Override
  public String id() {
    return "text.unbalanced";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (Block block : article.recognition().blocks()) {
      if (READ.contains(block.kind())) {
        Pairs.unpaired(article, block.body())
            .map(place -> finding(article.text(), place))
            .ifPresent(findings);
      }
    }
  }

  private Finding finding(String text, int place) {
    return finding(
        new Span(place, 1),
        Messages.format("text.unbalanced", text.charAt(place)),
        List.of(),
        List.of());
  }
}
