package org.postil.statistics;

import org.postil.analysis.Analysis;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * The words of one version of an article, counted once for each block, so that those of a part are
 * known at once. A word is a run of letters and digits, with apostrophes and hyphens inside; each
 * character of a script without spaces between words is one. Note references and the labels of
 * notes are no words; header, reference list and closing lines do not count.
 */
public final class CountedWords {

  private final Analysis article;
  private final int[] ofBlock;
  private final WordCount all;

  private CountedWords(Analysis article) {
    this.article = article;
    ofBlock =
        article.recognition().blocks().stream()
            .mapToInt(block -> words(article, block.body()))
            .toArray();
    all = in(new Span(0, article.text().length()));
  }

  /** Counts the words of {@code article} in one pass. */
  public static CountedWords of(Analysis article) {
    return new CountedWords(article);
  }

  /** The words of the whole article. */
  public WordCount all() {
    return all;
  }

  /** The words of a part of the article, such as a selection. */
  public WordCount in(Span part) {
    int text = 0;
    int notes = 0;
    for (int at = 0; at < ofBlock.length; at++) {
      switch (article.recognition().blocks().get(at).kind()) {
        case TITLE, HEADING, ABSTRACT, PARAGRAPH -> text += words(at, part);
        case NOTE, NOTE_CONTINUATION -> notes += words(at, part);
        default -> {}
      }
    }
    return new WordCount(text, notes);
  }

  private int words(int at, Span part) {
    Span body = article.recognition().blocks().get(at).body();
    Span counted = common(body, part);
    if (counted.isEmpty()) {
      return 0;
    }
    return counted.length() == body.length() ? ofBlock[at] : words(article, counted);
  }

  private static Span common(Span one, Span other) {
    int start = Math.max(one.offset(), other.offset());
    return Span.between(start, Math.max(start, Math.min(one.end(), other.end())));
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
