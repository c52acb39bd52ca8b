package org.postil.spelling;

import org.postil.text.Span;

/** The words between two marks of punctuation. */
final class Phrase {

  private static final String BREAKS = ".!?…:;()[]{}\"“”„«»";
  private static final String SENTENCE_ENDS = ".!?…";
  private static final int LONGEST_ABBREVIATION = 3;

  private Phrase() {}

  /** The phrase around {@code word}, within {@code limits}. */
  static Span around(String text, Span word, Span limits) {
    int start = word.offset();
    while (start > limits.offset() && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = word.end();
    while (end < limits.end() && BREAKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Span.between(start, end);
  }

  /**
   * Whether the word at {@code offset} is the first of a sentence. Behind an initial or another
   * short word with a full stop the sentence goes on: K. Asmolov, Dr. Li.
   */
  static boolean isSentenceStart(String text, int offset, int limit) {
    int at = offset;
    boolean ended = false;
    while (at > limit && !Character.isLetter(text.charAt(at - 1))) {
      at--;
      ended |= SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }
    return at == limit || ended && !isAbbreviation(text, at, limit);
  }

  private static boolean isAbbreviation(String text, int end, int limit) {
    int start = end;
    while (start > limit && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start <= LONGEST_ABBREVIATION
        && text.charAt(end) == '.'
        && Character.isUpperCase(text.charAt(start));
  }
}
