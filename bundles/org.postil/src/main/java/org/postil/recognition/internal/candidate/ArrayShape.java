package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;

/** Tells an array of a program, or what a console prints, from references in brackets. */
final class ArrayShape {

  private final String text;
  private int lastClose = -1;

  ArrayShape(String text) {
    this.text = text;
  }

  /** Whether the bracket is part of an array; brackets have to come in text order. */
  boolean fits(int open, int close) {
    boolean fits = isMarkup(close) || opensArray(open, close);
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
          case '[' -> at < open - 1 || text.indexOf(',', open, close) >= 0;
          case '(' -> at > 0 && Chars.isLetter(text.charAt(at - 1));
          case ',' -> lastClose >= 0 && lastClose == backOverSpace(at - 1);
          default -> false;
        };
  }

  private int backOverSpace(int from) {
    int at = from;
    while (at >= 0 && Chars.isSpace(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
