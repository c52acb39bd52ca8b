package org.postil.statistics;

import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * How many words an article has. A word is a run of letters and digits, with apostrophes and
 * hyphens inside; each character of a script without spaces between words is one. Note references
 * and the labels of notes are no words; header, reference list and closing lines do not count.
 *
 * @param text words of title, headings, abstract and paragraphs
 * @param notes words of the notes
 */
public record WordCount(int text, int notes) {

  /** Counts the words of {@code article} in one pass. */
  public static WordCount of(Analysis article) {
    return of(article, new Span(0, article.text().length()));
  }

  /** Counts the words of a part of {@code article}, such as a selection. */
  public static WordCount of(Analysis article, Span part) {
    int text = 0;
    int notes = 0;
    for (Block block : article.recognition().blocks()) {
      Span counted = common(block.body(), part);
      switch (block.kind()) {
        case TITLE, HEADING, ABSTRACT, PARAGRAPH -> text += words(article, counted);
        case NOTE, NOTE_CONTINUATION -> notes += words(article, counted);
        default -> {}
      }
    }
    return new WordCount(text, notes);
  }

  private static Span common(Span one, Span other) {
    int start = Math.max(one.offset(), other.offset());
    return Span.between(start, Math.max(start, Math.min(one.end(), other.end())));
  }

  /** Words of text and notes together. */
  public int all() {
    return text + notes;
  }

  private static int words(Analysis article, Span part) {
    int words = 0;
    int from = part.offset();
    for (NoteReference reference :
        SpanSearch.beginningIn(article.recognition().references(), NoteReference::span, part)) {
      words += between(article.text(), from, reference.span().offset());
      from = reference.span().end();
    }
    return words + between(article.text(), from, part.end());
  }

  private static int between(String text, int from, int end) {
    int words = 0;
    boolean inWord = false;
    for (int at = from; at < end; ) {
      int c = text.codePointAt(at);
      boolean alone = Character.isIdeographic(c) || isKana(c);
      boolean letter =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean joins = inWord && "'’-‑".indexOf(c) >= 0;
      if (alone || letter && !inWord) {
        words++;
      }
      inWord = !alone && (letter || joins);
      at += Character.charCount(c);
    }
    return words;
  }

  private static boolean isKana(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }
}
