package org.postil.recognition.internal.candidate;

/** Weighs whether a candidate stands in code, a formula or a console's table rather than in prose. */
final class Surroundings {

  private static final String CODE = "{}\\_^=<>|@~`";
  private static final int BEFORE = 8;
  private static final int AFTER = 6;
  private static final int MAX_SIGNS = 3;

  private final String text;

  Surroundings(String text) {
    this.text = text;
  }

  /** Log-odds for a note reference by the signs of code around it. */
  double evidence(int start, int end) {
    int signs = signs(Math.max(0, start - BEFORE), start) + signs(end, end + AFTER);
    return Weights.CODE_SIGN * Math.min(MAX_SIGNS, signs);
  }

  private int signs(int from, int to) {
    int signs = 0;
    int spaces = 0;
    for (int at = from; at < Math.min(to, text.length()); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        signs = from == 0 || at < to - AFTER ? 0 : signs;
      }
      signs += CODE.indexOf(c) >= 0 ? 1 : 0;
      spaces = c == ' ' ? spaces + 1 : 0;
      signs += spaces == 2 ? 1 : 0;
    }
    return signs;
  }
}
