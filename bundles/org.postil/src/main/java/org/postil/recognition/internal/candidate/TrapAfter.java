package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;

/** Finds the decoy that digits look like by what stands after them. */
final class TrapAfter {

  private static final String ORDINALS = " th st nd rd eme ème ste ten er ";
  private static final int LONGEST_ORDINAL = 4;

  // What East Asian scripts write after the number that it counts.
  private static final String COUNTERS = "年月日時时分秒条條款章節节页頁卷号號次個个名位届世万萬亿億千百元円倍歳岁回件番巻冊册";

  private final String text;

  TrapAfter(String text) {
    this.text = text;
  }

  Trap at(int start, int end, Before before) {
    if (end + 1 >= text.length()) {
      return Trap.NONE;
    }
    char sign = text.charAt(end);
    char beyond = text.charAt(end + 1);
    if (Chars.isDigit(beyond) && !Chars.isIdeograph(sign)) {
      boolean year = ",.".indexOf(sign) >= 0 && Years.fits(text, start, end);
      return year ? Trap.YEAR : number(sign);
    }
    if (before == Before.SPACE && sign == ',' && beyond == ' ' && isDigit(end + 2)) {
      return Trap.RANGE;
    }
    if (sign == ' ' && beyond == '=' && before.isWord()) {
      return Trap.CODE;
    }
    if (sign == '.' && Character.isLowerCase(beyond)) {
      return Trap.CODE; // figure1.png
    }
    if (sign == ':' && start > 0 && text.charAt(start - 1) == ':') {
      return Trap.RATIO;
    }
    return Chars.isLetter(sign) ? letters(end) : unit(sign);
  }

  private static Trap number(char sign) {
    return switch (sign) {
      case '.', ',' -> Trap.DECIMAL;
      case ':', '/' -> Trap.RATIO;
      case '-', '–', '−' -> Trap.RANGE;
      case '\'' -> Trap.THOUSANDS;
      default -> Trap.NONE;
    };
  }

  private static Trap unit(char sign) {
    return switch (sign) {
      case '%', '°' -> Trap.ORDINAL;
      case '=', '_', '^' -> Trap.CODE;
      default -> Trap.NONE;
    };
  }

  private Trap letters(int start) {
    if (Chars.isIdeograph(text.charAt(start))) {
      return COUNTERS.indexOf(text.charAt(start)) >= 0 ? Trap.ORDINAL : Trap.NONE;
    }
    int at = start;
    while (at < text.length() && at - start < LONGEST_ORDINAL && Chars.isLetter(text.charAt(at))) {
      at++;
    }
    boolean ordinal = ORDINALS.contains(" " + text.substring(start, at) + " ");
    return ordinal ? Trap.ORDINAL : Trap.NAME;
  }

  private boolean isDigit(int at) {
    return at < text.length() && Chars.isDigit(text.charAt(at));
  }
}
