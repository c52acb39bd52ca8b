package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;

/** What stands after a candidate, and how much that speaks for a note reference. */
public enum After {
  SPACE(1),
  LINE_END(1),
  PUNCTUATION(0.5),
  CLOSING(0),
  IDEOGRAPH(-1),
  OPENING(-1),
  DASH(-1),
  LETTER(-4),
  OTHER(-3);

  private final double evidence;

  After(double evidence) {
    this.evidence = evidence;
  }

  /** Log-odds for a note reference. */
  public double evidence() {
    return evidence;
  }

  /** What stands at {@code end}. */
  static After at(String text, int end) {
    if (end == text.length()) {
      return LINE_END;
    }
    char c = text.charAt(end);
    if (c == '\n' || c == '\r') {
      return LINE_END;
    }
    if (Chars.isSpace(c)) {
      return SPACE;
    }
    if (Chars.isLetter(c)) {
      return Chars.isIdeograph(c) ? IDEOGRAPH : LETTER;
    }
    return sign(c);
  }

  private static After sign(char c) {
    if (Chars.isSentenceEnd(c) || Chars.isComma(c)) {
      return PUNCTUATION;
    }
    if (Chars.isClosing(c) || c == '“') {
      return CLOSING;
    }
    if (Chars.isOpening(c)) {
      return OPENING;
    }
    return c == '—' || c == '–' ? DASH : OTHER;
  }
}
