package org.postil.recognition.internal.structure;

import java.util.List;
import java.util.stream.IntStream;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.internal.layout.Marks;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.words.WordList;

/**
 * Finds the lines with which an article ends: a few short ones behind the last note, without a
 * break, and wherever the notes stand the last line when it tells who translated the article.
 */
final class ClosingLines {

  private static final WordList WORDS = WordList.named("closing-words");
  private static final int LONGEST = 160;
  private static final int MOST = 4;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Roles roles;
  private final Headings headings;

  ClosingLines(String text, List<Paragraph> paragraphs, Roles roles) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.roles = roles;
    this.headings = new Headings(text);
  }

  /**
   * @param lastNote index of the last paragraph of a note or an entry, -1 when there is none
   */
  void assign(int lastNote) {
    int end = paragraphs.size();
    int behind = lastNote + 1;
    boolean few = lastNote >= 0 && end - behind <= MOST;
    if (few && IntStream.range(behind, end).allMatch(this::standsApart)) {
      roles.fill(behind, end, Kind.CLOSING_LINE);
    } else if (end > 1 && standsApart(end - 1) && namesTranslator(paragraphs.getLast())) {
      roles.set(end - 1, Kind.CLOSING_LINE);
    }
  }

  private boolean standsApart(int index) {
    Paragraph paragraph = paragraphs.get(index);
    return paragraph.loose()
        && roles.isOpen(index)
        && headings.explicitLevel(paragraph) == 0
        && !Marks.isBreak(text, paragraph.start(), paragraph.end())
        && paragraph.span().length() <= LONGEST;
  }

  private boolean namesTranslator(Paragraph paragraph) {
    int start = paragraph.start();
    return paragraph.isSingleLine()
        && WORDS.words().stream()
            .anyMatch(words -> text.regionMatches(true, start, words, 0, words.length()));
  }
}
