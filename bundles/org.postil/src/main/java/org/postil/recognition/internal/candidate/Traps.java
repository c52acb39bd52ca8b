package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;

/** Finds the decoy that a run of digits looks like. */
final class Traps {

  private static final String AMOUNTS = "$€£￡¥￥₽¢#№§";
  private static final String OPERATORS = "=<>+^_|~\\&@×÷·";
  private static final String ORDINALS = " th st nd rd eme ème ste ten er ";

  private final String text;

  Traps(String text) {
    this.text = text;
  }

  Trap at(int start, int end, Before before) {
    Trap left = left(start, end, before);
    boolean open = left == Trap.NONE || left == Trap.YEAR_POINT || left == Trap.NUMBER_POINT;
    return open ? right(start, end, before, left) : left;
  }

  /** Whether the digits and separators from {@code start} to {@code end} are part of no number. */
  boolean isFree(int start, int end, Before before) {
    Trap trap = at(start, end, before);
    return (trap == Trap.NONE || trap == Trap.YEAR_POINT) && After.at(text, end).evidence() >= 0;
  }

  private Trap left(int start, int end, Before before) {
    if (start < 2) {
      return Trap.NONE;
    }
    char sign = text.charAt(start - 1);
    char beyond = text.charAt(start - 2);
    if (before == Before.DASH) {
      return Chars.isDigit(beyond) ? Trap.RANGE : Chars.isLetter(beyond) ? Trap.NAME : Trap.NONE;
    }
    if (AMOUNTS.indexOf(sign) >= 0) {
      return Trap.AMOUNT;
    }
    if (OPERATORS.indexOf(sign) >= 0 || sign == '(' && isAsciiLetter(beyond)) {
      return Trap.CODE;
    }
    if (before == Before.SPACE && Words.isCounted(text, start - 1)) {
      return Trap.COUNTED;
    }
    if (before == Before.SPACE && beyond == ',' && isDigitBefore(start - 2)) {
      return Trap.RANGE;
    }
    if (!Chars.isDigit(beyond)) {
      int point = before == Before.SENTENCE_SPACE ? start - 2 : start - 1;
      boolean abbreviated = text.charAt(point) == '.' && isAbbreviation(point);
      return abbreviated ? Trap.ABBREVIATION : Trap.NONE;
    }
    return switch (sign) {
      case '.' ->
          afterYear(start - 1)
              ? Trap.YEAR_POINT
              : opensSentence(start, end) ? Trap.NUMBER_POINT : Trap.DECIMAL;
      case ',' -> comma(start, end);
      case ':', '/' -> Trap.RATIO;
      case '，', '、', ';' -> Trap.RANGE;
      default -> Trap.NONE;
    };
  }

  /** Whether the paragraph ends or a capital follows, as it hardly does after a decimal number. */
  private boolean opensSentence(int start, int end) {
    int number = digitsBefore(start - 1);
    if (number > 0 && ".,".indexOf(text.charAt(number - 1)) >= 0) {
      return false;
    }
    After after = After.at(text, end);
    boolean capital = end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
    return after == After.LINE_END || after == After.SPACE && capital;
  }

  private Trap comma(int start, int end) {
    if (afterYear(start - 1)) {
      return Trap.YEAR_POINT;
    }
    int number = digitsBefore(start - 1);
    boolean decimal =
        number > 1 && text.charAt(number - 1) == '.' && Chars.isDigit(text.charAt(number - 2));
    return decimal ? Trap.NONE : end - start == 3 ? Trap.THOUSANDS : Trap.DECIMAL;
  }

  private boolean isDigitBefore(int at) {
    return at > 0 && at <= text.length() && Chars.isDigit(text.charAt(at - 1));
  }

  private boolean afterYear(int end) {
    int start = digitsBefore(end);
    return end - start == 4 && "12".indexOf(text.charAt(start)) >= 0;
  }

  private int digitsBefore(int end) {
    int at = end;
    while (at > 0 && end - at < 12 && Chars.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isAbbreviation(int point) {
    int start = Words.start(text, point);
    return point - start == 1 || Words.isAbbreviation(text, start, point);
  }

  private Trap right(int start, int end, Before before, Trap left) {
    if (end + 1 >= text.length()) {
      return left;
    }
    char sign = text.charAt(end);
    char beyond = text.charAt(end + 1);
    if (Chars.isDigit(beyond)) {
      return switch (sign) {
        case '.', ',' -> Trap.DECIMAL;
        case ':', '/' -> Trap.RATIO;
        case '-', '–', '−' -> Trap.RANGE;
        case '\'' -> Trap.THOUSANDS;
        default -> left;
      };
    }
    if (sign == ',' && beyond == ' ' && isDigitBefore(end + 3)) {
      return before == Before.SPACE ? Trap.RANGE : left;
    }
    if (sign == ':' && text.charAt(Math.max(0, start - 1)) == ':') {
      return Trap.RATIO;
    }
    if (sign == '%' || sign == '°' || sign == '=' || sign == '_' || sign == '^') {
      return sign == '%' || sign == '°' ? Trap.ORDINAL : Trap.CODE;
    }
    return Chars.isLetter(sign) && !Chars.isIdeograph(sign) ? letters(end) : left;
  }

  private Trap letters(int start) {
    int at = start;
    while (at < text.length() && at - start < 4 && Chars.isLetter(text.charAt(at))) {
      at++;
    }
    boolean ordinal = ORDINALS.contains(" " + text.substring(start, at) + " ");
    return ordinal ? Trap.ORDINAL : Trap.NAME;
  }

  private static boolean isAsciiLetter(char c) {
    return c < 128 && Chars.isLetter(c);
  }
}
