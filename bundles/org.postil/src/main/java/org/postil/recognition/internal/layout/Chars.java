package org.postil.recognition.internal.layout;

/** Classes of characters that matter to recognition, the same in every locale. */
public final class Chars {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SENTENCE_ENDS = ".!?…。．！？｡";
  private static final String COMMAS = ",;:，；：、､";
  private static final String CLOSINGS = ")]}”’»›\"'）］｝」』】〉》";
  private static final String OPENINGS = "([{“‘«‹„‚¿¡（［｛「『【〈《";
  private static final String DASHES = "-‐‑‒–—―−~～";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Chars() {}

  /** White space of any kind, also the no-break and ideographic spaces and a byte order mark. */
  public static boolean isSpace(char c) {
    if (c < 128) {
      return c <= ' ';
    }
    return c == BYTE_ORDER_MARK || c == '\u0085' || Character.isSpaceChar(c);
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code c} is one of {@code ⁰} to {@code ⁹}. */
  public static boolean isSuperscript(char c) {
    return c >= '²' && (c <= '¹' ? SUPERSCRIPTS.indexOf(c) >= 0 : isHighSuperscript(c));
  }

  private static boolean isHighSuperscript(char c) {
    return c >= '\u2070' && c <= '\u2079' && SUPERSCRIPTS.indexOf(c) >= 0;
  }

  /** The value of a plain or superscript digit. */
  public static int value(char c) {
    return isDigit(c) ? c - '0' : SUPERSCRIPTS.indexOf(c);
  }

  /** A letter, or half of a character outside the Basic Multilingual Plane, which mostly is one. */
  public static boolean isLetter(char c) {
    if (c < 128) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  /** A letter of a script that writes words without spaces between them. */
  public static boolean isIdeograph(char c) {
    return c >= '\u2E80' && (c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF') && isLetter(c);
  }

  /** Punctuation of East Asian scripts, which no space follows. */
  public static boolean isWide(char c) {
    return c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFF65';
  }

  public static boolean isSentenceEnd(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  public static boolean isComma(char c) {
    return COMMAS.indexOf(c) >= 0;
  }

  public static boolean isClosing(char c) {
    return CLOSINGS.indexOf(c) >= 0;
  }

  public static boolean isOpening(char c) {
    return OPENINGS.indexOf(c) >= 0;
  }

  public static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** A symbol that labels notes: {@code *}, {@code †} and their kin. */
  public static boolean isSymbol(char c) {
    return switch (c) {
      case '*', '∗', '＊', '†', '‡', '§', '‖', '∥', '¶' -> true;
      default -> false;
    };
  }
}
