package org.postil.rendering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Note;
import org.postil.rendering.Groups.Group;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Writes the blocks of an article, one after the other, in nested sections. */
final class PageBody {

  private static final int LOWEST_HEADING = 6;

  private final Html html;
  private final Analysis article;
  private final boolean marksPlaces;
  private final Anchors anchors;
  private final InlineText inline;
  private final Groups groups;
  private final Deque<Integer> levels = new ArrayDeque<>();

  /**
   * @param marksPlaces whether the page tells places in the text, as {@link HtmlPage#withPlaces}
   */
  PageBody(Html html, Analysis article, boolean marksPlaces) {
    this.html = html;
    this.article = article;
    this.marksPlaces = marksPlaces;
    anchors = new Anchors(article);
    inline = new InlineText(html, article, anchors, marksPlaces);
    groups = new Groups(html);
  }

  void write() {
    html.open("article").line();
    List<Block> blocks = article.recognition().blocks();
    for (int at = 0; at < blocks.size(); at++) {
      write(
          blocks.get(at),
          at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1).kind()) : Optional.empty());
    }
    endSections();
    writeInlineNotes();
    html.close("article").line();
  }

  private void write(Block block, Optional<Kind> next) {
    switch (block.kind()) {
      case TITLE -> writeIn(Group.NONE, "h1", block, block.body());
      case HEADER_FIELD -> writeField(block);
      case HEADER_FENCE -> groups.enter(Group.NONE);
      case ABSTRACT -> writeIn(Group.ABSTRACT, "p", block, block.span());
      case HEADING -> writeHeading(block, next);
      case BREAK -> {
        groups.enter(Group.NONE);
        html.open("hr").line();
      }
      case PARAGRAPH -> writeIn(Group.NONE, "p", block, block.span());
      case NOTE -> writeNote(block);
      case ENTRY -> writeEntry(block);
      case NOTE_CONTINUATION, ENTRY_CONTINUATION -> writeParagraph("p", block, block.span());
      case CLOSING_LINE -> {
        if (!groups.isIn(Group.CLOSING)) {
          endSections();
        }
        writeIn(Group.CLOSING, "p", block, block.span());
      }
    }
  }

  private void writeIn(Group group, String element, Block block, Span words) {
    groups.enter(group);
    writeParagraph(element, block, words);
  }

  private void writeParagraph(String element, Block block, Span words) {
    open(element, block, words);
    inline.write(words);
    html.close(element).line();
  }

  private void open(String element, Block block, Span words, String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    all.addAll(List.of("dir", "auto"));
    if (marksPlaces) {
      all.addAll(List.of("data-offset", String.valueOf(block.span().offset())));
      all.addAll(List.of("data-words", String.valueOf(words.offset())));
    }
    html.open(element, all.toArray(String[]::new));
  }

  private void writeField(Block field) {
    groups.enter(Group.FIELDS);
    html.open("div");
    html.open("dt", "dir", "auto").text(field.label().of(article.text())).close("dt");
    open("dd", field, field.body());
    inline.write(field.body());
    html.close("dd").close("div").line();
  }

  /** A heading opens a section; one right above a list opens the section that is the list's. */
  private void writeHeading(Block heading, Optional<Kind> next) {
    groups.enter(Group.NONE);
    endSections(heading.level());
    levels.push(heading.level());
    String id = anchors.section(heading.body().of(article.text()));
    Optional<String> role = next.flatMap(PageBody::listRole);
    role.ifPresentOrElse(
        list -> html.open("section", "role", list, "aria-labelledby", id),
        () -> html.open("section"));
    html.line();
    String element = "h" + Math.min(LOWEST_HEADING, levels.size() + 1);
    open(element, heading, heading.body(), "id", id);
    inline.write(heading.body());
    html.close(element).line();
    groups.setHeaded(role.isPresent());
  }

  private static Optional<String> listRole(Kind next) {
    return switch (next) {
      case NOTE -> Optional.of("doc-endnotes");
      case ENTRY -> Optional.of("doc-bibliography");
      default -> Optional.empty();
    };
  }

  private void endSections() {
    groups.enter(Group.NONE);
    endSections(0);
  }

  private void endSections(int level) {
    while (!levels.isEmpty() && levels.peek() >= level) {
      levels.pop();
      html.close("section").line();
    }
  }

  private void writeNote(Block block) {
    boolean ofWholeArticle = article.recognition().noteLists().size() == 1;
    if (ofWholeArticle && !groups.isIn(Group.NOTES) && !groups.isHeaded()) {
      endSections();
    }
    groups.enter(Group.NOTES);
    SpanSearch.touching(article.recognition().notes(), Note::span, block.span().offset())
        .ifPresent(
            note -> {
              beginNote(note, () -> open("li", block, block.body(), "id", anchors.of(note)));
              inline.write(block.body());
            });
  }

  private void beginNote(Note note, Runnable open) {
    groups.beginItem(open, () -> inline.backlinks(article.links().referencesTo(note)));
    html.open("span", "class", "label").text(anchors.label(note) + " ").close("span");
  }

  private void writeEntry(Block block) {
    groups.enter(Group.ENTRIES);
    groups.beginItem(() -> open("li", block, block.span()), () -> {});
    inline.write(block.span());
  }

  private void writeInlineNotes() {
    for (Note note : anchors.inlineNotes()) {
      groups.enter(Group.NOTES);
      beginNote(note, () -> html.open("li", "dir", "auto", "id", anchors.of(note)));
      inline.write(note.body());
    }
    groups.enter(Group.NONE);
  }
}
