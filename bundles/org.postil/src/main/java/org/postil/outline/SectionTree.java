package org.postil.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.postil.outline.OutlineItem.Kind;
import org.postil.recognition.Block;
import org.postil.recognition.Section;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/** Nests sections, which recognition yields one after the other, by their levels. */
final class SectionTree {

  private final List<Section> sections;
  private final Function<Span, List<OutlineItem>> references;
  private int next;

  /**
   * @param references the references in a part of the text
   */
  SectionTree(List<Section> sections, Function<Span, List<OutlineItem>> references) {
    this.sections = sections;
    this.references = references;
  }

  /** The sections of the highest level with the others below them. */
  List<OutlineItem> items() {
    return below(0);
  }

  private List<OutlineItem> below(int level) {
    List<OutlineItem> items = new ArrayList<>();
    while (next < sections.size() && sections.get(next).level() > level) {
      items.add(item(sections.get(next++)));
    }
    return items;
  }

  // All of the article stands below its title; it need not be indented for that.
  static boolean isTitle(Section section) {
    return section.heading().filter(heading -> heading.kind() == Block.Kind.TITLE).isPresent();
  }

  private OutlineItem item(Section section) {
    List<OutlineItem> children = new ArrayList<>(references.apply(section.span()));
    Kind kind = isTitle(section) ? Kind.TITLE : Kind.SECTION;
    if (kind == Kind.SECTION) {
      children.addAll(below(section.level()));
    }
    int end = section.span().end();
    for (OutlineItem child : children) {
      end = Math.max(end, child.span().end());
    }
    int start = section.span().offset();
    Span selection = section.heading().map(Block::body).orElse(new Span(start, 0));
    return new OutlineItem(
        kind, oneLine(section.title()), Span.between(start, end), selection, List.copyOf(children));
  }

  private static String oneLine(String title) {
    return Excerpt.of(title, new Span(0, title.length()), title.length());
  }
}
