package org.postil.cli.report;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a character takes. */
final class TextWidth {

  private static final int FULLWIDTH_START = 0xFF01;
  private static final int FULLWIDTH_END = 0xFF60;

  private TextWidth() {}

  /** Zero for a mark that joins the character before it, two for a wide character, else one. */
  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    boolean fullwidth = FULLWIDTH_START <= codePoint && codePoint <= FULLWIDTH_END;
    boolean cjkPunctuation = 0x3000 <= codePoint && codePoint <= 0x303E;
    return fullwidth
        || cjkPunctuation
        || Character.isEmojiPresentation(codePoint)
        || switch (UnicodeScript.of(codePoint)) {
          case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
          default -> false;
        };
  }
}
