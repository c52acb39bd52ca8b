package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Numbers;

/** Tells an array of a program, or what a console prints, from references in brackets. */
final class ArrayShape {

  private final String text;
  private int lastClose = -1;

  ArrayShape(String text) {
    this.text = text;
  }

  /** Whether the bracket is part of an array; brackets have to come in text order. */
  boolean fits(int open, int close) {
    boolean fits = isMarkup(close) || opensArray(open, close) || isRow(open, close);
    lastClose = fits ? close : -1;
    return fits;
  }

  private boolean isMarkup(int close) {
    return text.startsWith("]]", close) || text.startsWith("]_", close);
  }

  private boolean opensArray(int open, int close) {
    int at = backOverSpace(open - 1);
    return at >= 0
        && switch (text.charAt(at)) {
          case '=' -> true;
          case ':' -> at > 0 && "'\"".indexOf(text.charAt(at - 1)) >= 0;
          case '[' -> at < open - 1 || text.indexOf(',', open, close) >= 0;
          case '(' -> at > 0 && Chars.isLetter(text.charAt(at - 1));
          case ',' -> lastClose >= 0 && lastClose == backOverSpace(at - 1);
          default -> false;
        };
  }

  /** References in one bracket come in ascending order, and none is to a note 0. */
  private boolean isRow(int open, int close) {
    int last = 0;
    for (int at = open + 1; at < close; at++) {
      if (Chars.isDigit(text.charAt(at))) {
        int end = at;
        while (Chars.isDigit(text.charAt(end))) {
          end++;
        }
        int number = Numbers.parse(text, at, end);
        if (number <= last) {
          return true;
        }
        last = number;
        at = end;
      }
    }
    return false;
  }

  private int backOverSpace(int from) {
    int at = from;
    while (at >= 0 && Chars.isSpace(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
