package org.postil.recognition.internal.structure;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.words.WordList;

/** Tells by the number of a line that stands by itself what it heads. */
final class Numbering {

  private static final String ROMAN_DIGITS = "IVXLC";
  private static final WordList CAPTIONS = WordList.named("captions");

  private final String text;
  private final int start;
  private final int end;

  Numbering(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Whether it opens like {@code IV. Of Money} or {@code 3.4.1 Results}. */
  boolean isOfSection() {
    int number = afterRoman();
    if (number == start) {
      number = afterDecimals();
    }
    return number > start
        && number + 1 < end
        && Chars.isSpace(text.charAt(number))
        && Character.isUpperCase(text.charAt(number + 1));
  }

  private int afterRoman() {
    int at = start;
    while (at < end && ROMAN_DIGITS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > start && at < end && text.charAt(at) == '.' ? at + 1 : start;
  }

  /** Two numbers at the least: one alone may label a note or an item. */
  private int afterDecimals() {
    int at = afterDigits(start);
    int parts = 1;
    while (at > start && at + 1 < end && text.charAt(at) == '.' && isDigitAt(at + 1)) {
      at = afterDigits(at + 1);
      parts++;
    }
    return parts > 1 ? at : start;
  }

  private int afterDigits(int from) {
    int at = from;
    while (at < end && isDigitAt(at)) {
      at++;
    }
    return at;
  }

  private boolean isDigitAt(int at) {
    return Chars.isDigit(text.charAt(at));
  }

  /** Whether it opens like {@code Table 3}, which names what stands below and heads no section. */
  boolean isOfCaption() {
    int word = start;
    while (word < end && Chars.isLetter(text.charAt(word)) && word - start <= CAPTIONS.longest()) {
      word++;
    }
    int at = word;
    while (at < end && (Chars.isSpace(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return at < end && isDigitAt(at) && CAPTIONS.contains(text.substring(start, word));
  }
}
