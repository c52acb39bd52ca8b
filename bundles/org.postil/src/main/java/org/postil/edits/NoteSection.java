package org.postil.edits;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.NotesTitle;
import org.postil.recognition.Block;
import org.postil.recognition.NoteList;
import org.postil.text.Span;

/**
 * The end of an article that has one list of notes behind its text.
 *
 * @param textEnd where the text ends, before the white space that parts it from the notes
 * @param heading what heads the list, with the white space around it; empty text where nothing does
 * @param notes the list
 * @param rest what follows the list
 */
record NoteSection(int textEnd, String heading, NoteList notes, String rest) {

  /** Whether words behind the list refer to notes, of {@code article}, of which this is the end. */
  boolean restRefers(Analysis article) {
    int from = notes.span().end();
    return article.recognition().references().stream().anyMatch(r -> r.span().offset() >= from)
        || article.recognition().crossReferences().stream()
            .anyMatch(r -> r.target().isPresent() && r.span().offset() >= from);
  }

  /** The white space at the end of the article. */
  String lastSpace() {
    return rest.substring(rest.stripTrailing().length());
  }

  /**
   * The end of {@code article}, which has just one list of notes.
   *
   * @throws java.util.NoSuchElementException when it has none
   */
  static NoteSection of(Analysis article) {
    NoteList list = article.recognition().noteLists().getFirst();
    List<Block> before =
        article.recognition().blocks().stream()
            .filter(block -> block.span().end() <= list.span().offset())
            .toList();
    boolean headed = !before.isEmpty() && NotesTitle.is(article.text(), before.getLast());
    int last = before.size() - (headed ? 2 : 1);
    int end = last < 0 ? 0 : before.get(last).span().end();
    return new NoteSection(
        end,
        headed ? Span.between(end, list.span().offset()).of(article.text()) : "",
        list,
        article.text().substring(list.span().end()));
  }
}
