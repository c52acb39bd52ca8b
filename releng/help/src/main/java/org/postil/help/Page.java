package org.postil.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * One page of the book.
 *
 * @param name of its file, without ending
 * @param text what is on it
 * @param headings its headings in order, the first of which is its title
 */
record Page(String name, Node text, List<Title> headings) {

  /**
   * A heading.
   *
   * @param level from 1, for the title of the page
   * @param id to lead there, as the extension for anchors makes it
   */
  record Title(int level, String words, String id) {}

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

  static Page of(String name, String markdown) {
    Node text = PARSER.parse(markdown);
    return new Page(name, text, headings(text));
  }

  private static List<Title> headings(Node text) {
    List<Title> headings = new ArrayList<>();
    IdGenerator ids = IdGenerator.builder().build();
    text.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            String words = WORDS.render(heading).strip();
            headings.add(new Title(heading.getLevel(), words, ids.generateId(words)));
          }
        });
    return List.copyOf(headings);
  }

  String title() {
    return headings.isEmpty() ? name : headings.getFirst().words();
  }

  String file() {
    return name + ".html";
  }
}
