package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.weights.Weights;

/**
 * Weighs whether a candidate stands in code, a formula or a console's table rather than in prose.
 */
final class Surroundings {

  private static final String CODE = "{}\\_^=<>|@~`";
  private static final int BEFORE = 10;
  private static final int AFTER = 6;
  private static final int MAX_SIGNS = 3;

  private final String text;

  Surroundings(String text) {
    this.text = text;
  }

  /** Log-odds for a note reference by the signs of code in the same stretch without spaces. */
  double evidence(int start, int end) {
    int signs = 0;
    int at = start - 1;
    while (at >= 0 && start - at <= BEFORE && !Chars.isSpace(text.charAt(at))) {
      signs += sign(at--);
    }
    int next = end;
    while (next < text.length() && next - end < AFTER && !Chars.isSpace(text.charAt(next))) {
      signs += sign(next++);
    }
    signs += columns(start) + columns(end + 2);
    return Weights.CODE_SIGN * Math.min(MAX_SIGNS, signs);
  }

  private int sign(int at) {
    return CODE.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }

  /** Two spaces before {@code end} part the columns of a printed table. */
  private int columns(int end) {
    return end > 1 && text.startsWith("  ", end - 2) ? 1 : 0;
  }
}
