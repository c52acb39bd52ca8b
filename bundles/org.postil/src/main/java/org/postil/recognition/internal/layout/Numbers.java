package org.postil.recognition.internal.layout;

/** Reads numbers written with plain or superscript digits. */
public final class Numbers {

  private static final int MAX_DIGITS = 9;

  private Numbers() {}

  /** The number that {@code digits} writes, 0 when it is none or too long for a label. */
  public static int parse(CharSequence digits) {
    return parse(digits, 0, digits.length());
  }

  /** The number written from {@code start} to {@code end}, 0 when it is none or too long. */
  public static int parse(CharSequence text, int start, int end) {
    if (end - start > MAX_DIGITS) {
      return 0;
    }
    int number = 0;
    for (int at = start; at < end; at++) {
      int digit = Chars.value(text.charAt(at));
      if (digit < 0) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
