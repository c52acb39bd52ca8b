package org.postil.recognition.internal.structure;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Paragraph;

/** The level of a heading without {@code #}: one below the title, deeper by its own numbering. */
final class HeadingLevel {

  private static final int TOP = 2;
  private static final int DEEPEST = 6;

  private HeadingLevel() {}

  /** {@code 1.2 Sources} is one level below {@code 1 Method}. */
  static int of(String text, Paragraph paragraph) {
    int level = TOP;
    int at = paragraph.start();
    while (at + 2 < paragraph.end() && Chars.isDigit(text.charAt(at))) {
      while (Chars.isDigit(text.charAt(at)) && at + 2 < paragraph.end()) {
        at++;
      }
      boolean deeper = text.charAt(at) == '.' && Chars.isDigit(text.charAt(at + 1));
      if (!deeper) {
        break;
      }
      level++;
      at++;
    }
    return Math.min(level, DEEPEST);
  }
}
