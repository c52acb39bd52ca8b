package org.postil.recognition.internal.layout;

/** Reads labels that are letters or roman numerals in small letters. */
public final class Letters {

  /** The longest roman numeral that labels a note, {@code lxxxviii}. */
  public static final int LONGEST = 8;

  private static final String SUPERSCRIPTS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ\0ʳˢᵗᵘᵛʷˣʸᶻ";
  private static final String ROMAN = "ivxlc";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private Letters() {}

  /** The place in the alphabet of a plain or superscript small letter, 0 when it is none. */
  public static int place(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : c >= 'ʰ' ? SUPERSCRIPTS.indexOf(c) + 1 : 0;
  }

  /** Whether {@code c} is a small superscript letter. */
  public static boolean isSuperscript(char c) {
    return c > 127 && place(c) > 0;
  }

  /** The place of a single letter, 0 for anything else. */
  public static int letter(CharSequence label) {
    return label.length() == 1 ? place(label.charAt(0)) : 0;
  }

  /** The value of a roman numeral, 0 when {@code label} is none. */
  public static int roman(CharSequence label) {
    int value = 0;
    int above = 0;
    for (int at = label.length() - 1; at >= 0; at--) {
      int digit = digit(label.charAt(at));
      if (digit == 0) {
        return 0;
      }
      value += digit < above ? -digit : digit;
      above = Math.max(above, digit);
    }
    return label.length() > LONGEST ? 0 : value;
  }

  private static int digit(char c) {
    int place = place(c);
    int at = place == 0 ? -1 : ROMAN.indexOf((char) ('a' + place - 1));
    return at < 0 ? 0 : VALUES[at];
  }
}
