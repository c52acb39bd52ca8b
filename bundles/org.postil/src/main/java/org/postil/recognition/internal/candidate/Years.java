package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;

/** Knows the shapes of years: {@code 1913}, and {@code 60} in {@code 1659–60}. */
final class Years {

  private static final int YEAR = 4;
  private static final int SHORT = 2;

  private Years() {}

  /** Whether the digits from {@code start} to {@code end} may be a year or end a range of years. */
  static boolean fits(String text, int start, int end) {
    return end - start == YEAR
        ? text.charAt(start) == '1' || text.charAt(start) == '2'
        : end - start == SHORT && follows(text, start);
  }

  /** Whether a year and a dash stand before {@code start}. */
  private static boolean follows(String text, int start) {
    int year = start - 1 - YEAR;
    return year >= 0
        && Chars.isDash(text.charAt(start - 1))
        && (year == 0 || !Chars.isDigit(text.charAt(year - 1)))
        && fits(text, year, start - 1)
        && areDigits(text, year, start - 1);
  }

  private static boolean areDigits(String text, int start, int end) {
    int at = start;
    while (at < end && Chars.isDigit(text.charAt(at))) {
      at++;
    }
    return at == end;
  }
}
