package org.postil.numbering;

import java.util.OptionalInt;
import org.postil.recognition.NoteStyle;

/** Between the label of a note as written and the number it stands for. */
public final class Label {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST_DIGITS = 9;

  private Label() {}

  /**
   * The number of {@code 12}, {@code ¹²} and {@code [^12]}; empty for names, letters and symbols.
   */
  public static OptionalInt number(String label) {
    String digits = label.startsWith("[^") && label.endsWith("]") ? inner(label) : label;
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalInt.of(number);
  }

  /** Writes {@code number} as the label of a note or reference is written in that style. */
  public static String write(int number, NoteStyle style) {
    String digits = Integer.toString(number);
    return switch (style) {
      case SUPERSCRIPT -> superscript(digits);
      case CARET -> "[^" + digits + "]";
      default -> digits;
    };
  }

  private static String inner(String label) {
    return label.substring(2, label.length() - 1);
  }

  private static int digit(char c) {
    return '0' <= c && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c);
  }

  private static String superscript(String digits) {
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
    return raised.toString();
  }
}
