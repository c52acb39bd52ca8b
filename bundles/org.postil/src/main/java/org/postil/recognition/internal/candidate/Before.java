package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;

/** What stands before a candidate, and how much that speaks for a note reference. */
public enum Before {
  SENTENCE_END(3, "after the end of a sentence"),
  CLOSING(3, "after a closing quote or bracket"),
  WIDE_STOP(2, "after the end of a sentence"),
  COMMA(2.5, "after a comma or its kin"),
  WIDE_COMMA(-0.5, "after a comma or its kin"),
  WORD(2.5, "glued to a word"),
  IDEOGRAPH(1.5, "glued to a word"),
  NAME(-2, "glued to a name or formula"),
  SYMBOL(1.5, "after a sign"),
  PATH(-0.5, "after a path"),
  DASH(-6, "after a dash"),
  SENTENCE_SPACE(-3, "set off by a space after a sentence"),
  SPACE(-4, "set off by a space"),
  OPENING(-5, "after an opening bracket or quote"),
  OTHER(-4.5, "after a sign"),
  LINE_START(-7, "at the start of a line");

  private final double evidence;
  private final String phrase;

  Before(double evidence, String phrase) {
    this.evidence = evidence;
    this.phrase = phrase;
  }

  /** Log-odds for a note reference. */
  public double evidence() {
    return evidence;
  }

  /** Words for a person. */
  public String phrase() {
    return phrase;
  }

  /** Whether several numbers after it may be a group of references. */
  boolean opensGroup() {
    return this == NAME || evidence >= 0;
  }

  /** Whether letters stand before. */
  boolean isWord() {
    return this == NAME || this == WORD;
  }

  /** What stands before {@code start}. */
  static Before at(String text, int start) {
    if (start == 0) {
      return LINE_START;
    }
    char c = text.charAt(start - 1);
    if (Chars.isLetter(c)) {
      return Chars.isIdeograph(c) ? IDEOGRAPH : Words.endsPlainWord(text, start) ? WORD : NAME;
    }
    if (c == '\n' || c == '\r') {
      return goesOn(text, start) ? SPACE : LINE_START;
    }
    return Chars.isSpace(c) ? space(text, start) : sign(text, start, c);
  }

  /** Whether the quote at {@code quote}, which may open or close, opens. */
  private static boolean opens(String text, int quote) {
    char c = quote == 0 ? ' ' : text.charAt(quote - 1);
    return Chars.isSpace(c) || Chars.isOpening(c) || c == '=';
  }

  private static Before space(String text, int start) {
    return start > 1 && Chars.isSentenceEnd(text.charAt(start - 2)) ? SENTENCE_SPACE : SPACE;
  }

  /** Whether the line before ends in the middle of a sentence. */
  private static boolean goesOn(String text, int start) {
    int at = start - 1;
    while (at > 0 && Chars.isSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
      at--;
    }
    return at > 0 && Character.isLowerCase(text.charAt(at - 1));
  }

  /**
   * Whether an argument of a function ends at {@code last}, or none: {@code f(i,1)}, {@code [,1]}.
   */
  private static boolean isArgument(String text, int last) {
    int before = last >= 0 && Chars.isLetter(text.charAt(last)) ? last - 1 : last;
    return before >= 0 && Chars.isOpening(text.charAt(before));
  }

  private static Before sign(String text, int start, char c) {
    if (Chars.isSentenceEnd(c)) {
      return Chars.isWide(c) ? WIDE_STOP : SENTENCE_END;
    }
    if (Chars.isComma(c)) {
      if (isArgument(text, start - 2)) {
        return OTHER;
      }
      return Chars.isWide(c) ? WIDE_COMMA : COMMA;
    }
    if ("\"'“".indexOf(c) >= 0) {
      return opens(text, start - 1) ? OPENING : CLOSING;
    }
    if (Chars.isClosing(c)) {
      return c == '}' ? OTHER : CLOSING;
    }
    if (Chars.isOpening(c)) {
      return OPENING;
    }
    if (Chars.isDash(c)) {
      return DASH;
    }
    boolean path = c == '/' && Words.endsPlainWord(text, start - 1);
    return path ? PATH : "%°*†‡⅛¼½¾".indexOf(c) >= 0 ? SYMBOL : OTHER;
  }
}
