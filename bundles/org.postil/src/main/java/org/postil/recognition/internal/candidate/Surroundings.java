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
    int signs = before(start) + after(end) + columns(start) + columns(end + 2);
    return Weights.CODE_SIGN * Math.min(MAX_SIGNS, signs)
        + Weights.CODE_SIGN_APART * apart(start, end);
  }

  private int before(int start) {
    int signs = 0;
    for (int at = start - 1; at >= 0 && start - at <= BEFORE && !isSpace(at); at--) {
      signs += sign(at);
    }
    return signs;
  }

  private int after(int end) {
    int signs = 0;
    int limit = Math.min(text.length(), end + AFTER);
    for (int at = end; at < limit && !isSpace(at); at++) {
      signs += sign(at);
    }
    return signs;
  }

  /** The signs in the words beside a number that is set off by a space. */
  private int apart(int start, int end) {
    if (start == 0 || text.charAt(start - 1) != ' ') {
      return 0;
    }
    int next = end;
    while (next < text.length() && !isSpace(next)) {
      next++;
    }
    return Math.min(MAX_SIGNS, before(start - 1) + after(Math.min(text.length(), next + 1)));
  }

  private boolean isSpace(int at) {
    return Chars.isSpace(text.charAt(at));
  }

  private int sign(int at) {
    return CODE.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }

  /** Two spaces before {@code end} part the columns of a printed table. */
  private int columns(int end) {
    return end > 1 && text.startsWith("  ", end - 2) ? 1 : 0;
  }
}
