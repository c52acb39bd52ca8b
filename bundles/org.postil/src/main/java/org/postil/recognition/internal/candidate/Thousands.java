package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;

/** Knows numbers with groups of thousands: {@code 100,000,000}. */
final class Thousands {

  private static final int GROUP = 3;

  private Thousands() {}

  /** Whether the digits at {@code start} begin with a group of such a number. */
  static boolean areBefore(String text, int start) {
    int at = start;
    while (at > 0 && text.charAt(at - 1) == ',') {
      int head = digits(text, at - 1);
      int length = at - 1 - head;
      boolean more = head > 0 && text.charAt(head - 1) == ',';
      if (length == 0 || length > GROUP || more && length < GROUP) {
        return false;
      }
      if (!more) {
        return text.charAt(head) != '0';
      }
      at = head;
    }
    return false;
  }

  private static int digits(String text, int end) {
    int at = end;
    while (at > 0 && end - at <= GROUP && Chars.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
