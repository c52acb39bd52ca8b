package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;

/** Finds the decoy that digits look like by what stands before them. */
final class TrapBefore {

  private static final String AMOUNTS = "$€£￡¥￥₽¢#№§";
  private static final String OPERATORS = "=<>+^_|~\\&@×÷·";
  // The ideographs that a number follows, as in 第5条 and 図3; a table may as well be one with a
  // reference.
  private static final String COUNTED = "第图圖図";
  private static final int GROUP = 3;
  private static final int LONGEST = 12;

  private final String text;

  TrapBefore(String text) {
    this.text = text;
  }

  Trap at(int start, int end, Before before) {
    if (start < 2) {
      return Trap.NONE;
    }
    char sign = text.charAt(start - 1);
    char beyond = text.charAt(start - 2);
    return switch (before) {
      case DASH ->
          Chars.isDigit(beyond) ? Trap.RANGE : Chars.isLetter(beyond) ? Trap.NAME : Trap.NONE;
      case SPACE -> afterSpace(start, beyond);
      case SENTENCE_SPACE -> abbreviation(start - 2, end);
      default ->
          Chars.isDigit(beyond)
              ? afterNumber(start, end, sign)
              : afterSign(start, end, sign, beyond);
    };
  }

  private Trap afterSpace(int start, char beyond) {
    if (Words.isCounted(text, start - 1)) {
      return Trap.COUNTED;
    }
    if (Words.isMonth(text, start - 1)) {
      return Trap.DATE;
    }
    boolean row = beyond == ',' && start > 2 && Chars.isDigit(text.charAt(start - 3));
    return row ? Trap.RANGE : AMOUNTS.indexOf(beyond) >= 0 ? Trap.AMOUNT : Trap.NONE;
  }

  private Trap afterSign(int start, int end, char sign, char beyond) {
    if (COUNTED.indexOf(sign) >= 0) {
      return Trap.NUMBERED;
    }
    if (AMOUNTS.indexOf(sign) >= 0) {
      return Trap.AMOUNT;
    }
    boolean call = sign == '(' && isAsciiLetter(beyond);
    boolean fraction = sign == '/' && Chars.isClosing(beyond);
    boolean pages =
        sign == ':' && beyond == ')' && start > 2 && Chars.isDigit(text.charAt(start - 3));
    if (pages) {
      return Trap.RATIO; // 31(1):28
    }
    if (OPERATORS.indexOf(sign) >= 0 || call || fraction) {
      return Trap.CODE;
    }
    return abbreviation(start - 1, end);
  }

  private Trap abbreviation(int point, int end) {
    if (text.charAt(point) != '.') {
      return Trap.NONE;
    }
    int start = Words.start(text, point);
    boolean free = point - start == 1 && !isInitial(start);
    if (free || start == point) {
      return Trap.NONE;
    }
    if (Words.isAbbreviation(text, start, point)) {
      return opensSentence(end) ? Trap.SHORT_WORD : Trap.ABBREVIATION;
    }
    return point - start == 1 ? Trap.SHORT_WORD : Trap.NONE;
  }

  /**
   * Whether a number may belong to the single letter at {@code start}, as in {@code p.23}; not in
   * {@code U.S.}, nor where the letter itself goes with a number before: {@code 2018 г.}, {@code
   * 4s.}.
   */
  private boolean isInitial(int start) {
    int at = start;
    while (at > 0 && Chars.isSpace(text.charAt(at - 1))) {
      at--;
    }
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    int point = before == '-' ? at - 2 : at - 1; // J.-C.
    boolean chain = point > 0 && text.charAt(point) == '.' && Words.isInitial(text, point);
    boolean counted = Chars.isDigit(before) || at < start && Words.isRoman(text, at);
    return !chain && !counted;
  }

  private static boolean isAsciiLetter(char c) {
    return c < 128 && Chars.isLetter(c);
  }

  private Trap afterNumber(int start, int end, char sign) {
    if (OPERATORS.indexOf(sign) >= 0) {
      return Trap.CODE;
    }
    int number = digitsBefore(start - 1);
    return switch (sign) {
      case '.' -> point(number, start, end);
      case ',' -> comma(number, start, end);
      case ':', '/' -> Trap.RATIO;
      case '，', '、', ';' -> Trap.RANGE;
      default -> Trap.NONE;
    };
  }

  private Trap point(int number, int start, int end) {
    if (Years.fits(text, number, start - 1) && !opensCell(number)) {
      return Trap.YEAR_POINT;
    }
    boolean version =
        number > 0 && (text.charAt(number - 1) == '.' || isFraction(number, start - 1));
    return !version && opensSentence(end) ? Trap.NUMBER_POINT : Trap.DECIMAL;
  }

  /** Whether the number stands in the column of a table rather than in a sentence. */
  private boolean opensCell(int number) {
    return number == 0 || "\t\n\r".indexOf(text.charAt(number - 1)) >= 0;
  }

  private Trap comma(int number, int start, int end) {
    if (Years.fits(text, number, start - 1)) {
      return Trap.YEAR_POINT;
    }
    boolean afterDecimal =
        number > 1 && text.charAt(number - 1) == '.' && Chars.isDigit(text.charAt(number - 2));
    return afterDecimal ? Trap.NONE : end - start == GROUP ? Trap.THOUSANDS : Trap.DECIMAL;
  }

  /** Whether the paragraph ends or a capital follows, as it hardly does after a decimal number. */
  private boolean opensSentence(int end) {
    After after = After.at(text, end);
    boolean capital = end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
    return after == After.LINE_END || after == After.SPACE && capital;
  }

  /** Whether the digits from {@code start} to {@code end} follow a comma and are no thousands. */
  private boolean isFraction(int start, int end) {
    return text.charAt(start - 1) == ','
        && !(end - start == GROUP && Thousands.areBefore(text, start));
  }

  private int digitsBefore(int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST && Chars.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
