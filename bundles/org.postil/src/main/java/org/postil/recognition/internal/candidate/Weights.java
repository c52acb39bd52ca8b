package org.postil.recognition.internal.candidate;

/**
 * The weights of local evidence, in log-odds for a note reference. What stands before and after a
 * candidate weighs as {@link Before} and {@link After} say, the decoys as {@link Trap} says.
 */
final class Weights {

  /** Two touching references, {@code 197198}, against one. */
  static final double PAIR = -0.5;

  /** The digits after a group of thousands: {@code 45} in {@code 100,000,00045}. */
  static final double AFTER_THOUSANDS = 3;

  /** The last digits of a number: {@code 76} in {@code 1976}. */
  static final double LAST_DIGITS = -4;

  /** The last digit of a number, which fits by chance ten times as often. */
  static final double LAST_DIGIT = -7;

  /** The digits after a year or a number that begins with 0: {@code 6} in {@code 19506}. */
  static final double AFTER_YEAR = -1.5;

  /** The digits after a name that ends in digits elsewhere too: {@code 3} in {@code BIP863}. */
  static final double AFTER_KNOWN_NAME = 1;

  /** Every digit of a label after the first; long numbers fit by chance less often. */
  static final double DIGIT = 0.7;

  /** The last digits of what may be a year, after a word that bears no smaller numbers. */
  static final double LAST_DIGITS_OF_YEAR = -7;

  /** The same word bears the same digits elsewhere: {@code pip3}. */
  static final double KNOWN_NAME = -2.5;

  /** A split of digits that are glued to a word, and so are most likely a label as a whole. */
  static final double SPLIT_OF_GLUED = -8;

  /** Superscript digits. */
  static final double SUPERSCRIPT = 4;

  /** Superscript digits after a name or formula: {@code r²}. */
  static final double SUPERSCRIPT_POWER = -1;

  /** A number in parentheses. */
  static final double PARENTHESIS = 1;

  /** A number in brackets. */
  static final double BRACKET = 4;

  /** A number in brackets that looks like an index: {@code edge[1]}. */
  static final double BRACKET_INDEX = -2;

  /** A member of a group, {@code 1,4}. */
  static final double GROUP = -1;

  /** Every sign of code or formulae beside a candidate. */
  static final double CODE_SIGN = -2;

  /** The word before bears another number nearby, and once more: {@code pat[1]}, {@code pat[2]}. */
  static final double RECURRENCE = -1.5;

  /** A symbol after a word or punctuation. */
  static final double SYMBOL = 3;

  /** A symbol after a space. */
  static final double SYMBOL_APART = -3;

  /** A symbol that a word follows at once, as in emphasis or a product. */
  static final double SYMBOL_OPENS = -4;

  /** The same for digits glued to a plain word, which may well come again. */
  static final double RECURRENCE_OF_WORD = -0.7;

  /** Spaces on both sides, as around any number. */
  static final double SPACES_AROUND = -1.5;

  /** A full stop and a small letter after it: {@code 11. en}. */
  static final double SENTENCE_GOES_ON = -1;

  /** A number in brackets that opens a line, as consoles print it. */
  static final double BRACKET_AT_LINE_START = -2;

  /** A space before and punctuation after, as around a reference that was set apart. */
  static final double SPACE_AND_POINT = 0.7;

  private Weights() {}
}
