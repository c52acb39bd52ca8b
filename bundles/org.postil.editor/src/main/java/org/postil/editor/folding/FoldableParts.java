package org.postil.editor.folding;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.Position;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilPlugin;
import org.postil.outline.OutlineItem;
import org.postil.text.LineIndex;
import org.postil.text.Span;

/**
 * Which parts of an article can be folded: all of its outline that take up several lines. A long
 * note in a single line cannot, since the platform's {@code ProjectionViewer} rounds whatever is to
 * be hidden to whole lines, {@code IProjectionPosition} or not.
 */
final class FoldableParts {

  private final Analysis article;
  private final List<Position> parts = new ArrayList<>();

  private FoldableParts(Analysis article) {
    this.article = article;
  }

  /** The parts as whole lines. */
  static List<Position> of(Analysis article) {
    FoldableParts found = new FoldableParts(article);
    found.addAll(PostilPlugin.articles().outline(article));
    return List.copyOf(found.parts);
  }

  private void addAll(List<OutlineItem> items) {
    for (OutlineItem item : items) {
      add(item.span());
      addAll(item.children());
    }
  }

  private void add(Span span) {
    LineIndex lines = article.lines();
    int first = lines.line(span.offset());
    int last = lines.line(lastCharacter(span));
    if (first < last) {
      int start = lines.start(first);
      int end = last + 1 < lines.count() ? lines.start(last + 1) : article.text().length();
      parts.add(new Position(start, end - start));
    }
  }

  /** Blank lines behind a part stay visible when it is folded. */
  private int lastCharacter(Span span) {
    int at = span.end();
    while (at > span.offset() && Character.isWhitespace(article.text().charAt(at - 1))) {
      at--;
    }
    return Math.max(span.offset(), at - 1);
  }
}
