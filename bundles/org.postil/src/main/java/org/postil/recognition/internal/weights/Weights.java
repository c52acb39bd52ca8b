package org.postil.recognition.internal.weights;

/**
 * The weights of recognition in one place. All are log-odds for a note reference, set by hand and
 * checked against the corpus. What stands before and after a candidate and the decoys it may look
 * like weigh as their enumerations say; the user's guide to recognition explains all of them.
 */
public final class Weights {

  // How a candidate is written.

  /** Every digit of a label after the first; long numbers fit by chance less often. */
  public static final double DIGIT = 0.7;

  /** Superscript digits. */
  public static final double SUPERSCRIPT = 4;

  /** Superscript digits after a letter or a unit: {@code r²}. */
  public static final double SUPERSCRIPT_POWER = -1;

  /** A number in brackets. */
  public static final double BRACKET = 4;

  /** A number in brackets that looks like an index: {@code edge[1]}. */
  public static final double BRACKET_INDEX = -2;

  /** A number in brackets that opens a line, as consoles print it. */
  public static final double BRACKET_AT_LINE_START = -5;

  /** A number in parentheses. */
  public static final double PARENTHESIS = 1;

  /** A symbol after a word or punctuation. */
  public static final double SYMBOL = 3;

  /** A symbol after a space. */
  public static final double SYMBOL_APART = -3;

  /** A symbol that a word follows at once, as in emphasis or a product. */
  public static final double SYMBOL_OPENS = -4;

  /** A member of a group, {@code 1,4}. */
  public static final double GROUP = -1;

  /** A member of a bracket that holds a number which labels no note: {@code [1, 1000]}. */
  public static final double BESIDE_STRANGER = -4;

  // What surrounds it.

  /** Spaces on both sides, as around any number. */
  public static final double SPACES_AROUND = -1.5;

  /** A space before and punctuation after, as around a reference that was set apart. */
  public static final double SPACE_AND_POINT = 0.7;

  /** Nothing but a number between the end of a sentence and that of its paragraph. */
  public static final double ENDS_PARAGRAPH = 2.5;

  /** Glued to a single letter, as in {@code G7} and {@code x1}. */
  public static final double LONE_LETTER = -3;

  /** A full stop and a small letter after it: {@code 11. en}. */
  public static final double SENTENCE_GOES_ON = -1;

  /** Every sign of code or formulae beside a candidate. */
  public static final double CODE_SIGN = -2;

  /** Every such sign in the words beside a number that is set off by spaces. */
  public static final double CODE_SIGN_APART = -0.5;

  /** The word before bears another number nearby, and once more: {@code pat[1]}, {@code pat[2]}. */
  public static final double RECURRENCE = -1.5;

  /** The same for digits glued to a plain word, which may well come again. */
  public static final double RECURRENCE_OF_WORD = -0.7;

  /** The same word bears the same digits elsewhere: {@code pip3}. */
  public static final double KNOWN_NAME = -2.5;

  /**
   * How many plain numbers like it there are for each reference when the rarity of a number that is
   * set off by spaces speaks neither for nor against it.
   */
  public static final double RARITY_NEUTRAL = 0.1;

  /** The plain numbers that are assumed beside those seen. */
  public static final double RARITY_DOUBT = 0.25;

  /** The most that rarity can say for a reference. */
  public static final double RARE = 2;

  /** The most that it can say against one. */
  public static final double COMMON = -0.5;

  // Digits of which only some are the label.

  /** Two touching references, {@code 197198}, against one. */
  public static final double PAIR = -0.5;

  /** The digits after a group of thousands: {@code 45} in {@code 100,000,00045}. */
  public static final double AFTER_THOUSANDS = 3;

  /** The digits after a name that ends in digits elsewhere too: {@code 3} in {@code BIP863}. */
  public static final double AFTER_KNOWN_NAME = 1;

  /** The digits after a number that stands just before by itself: {@code 2} in {@code 642}. */
  public static final double AFTER_KNOWN_NUMBER = -4;

  /** The digits after a year or a number that begins with 0: {@code 6} in {@code 19506}. */
  public static final double AFTER_YEAR = -1.5;

  /** The last digits of a number: {@code 76} in {@code 1976}. */
  public static final double LAST_DIGITS = -4;

  /** The last digit of a number, which fits by chance ten times as often. */
  public static final double LAST_DIGIT = -7;

  /** The last digits of what may be a year, after a word that bears no smaller numbers. */
  public static final double LAST_DIGITS_OF_YEAR = -7;

  /** A split of digits that are glued to a word, and so are most likely a label as a whole. */
  public static final double SPLIT_OF_GLUED = -8;

  // The chain of references in ascending order.

  /** What it is worth that a note has a reference. */
  public static final double REACHED = 3;

  /** The same for a label that is missing from the list. */
  public static final double REACHED_MISSING = 1;

  /** The same for a label beyond the last note. */
  public static final double REACHED_BEYOND = -3;

  /** What it is worth that a reference follows that to the note before. */
  public static final double STEP = 1;

  /** A candidate that stands in a note itself. */
  public static final double IN_NOTE = -3;

  /** A candidate written in another style than most references. */
  public static final double OTHER_STYLE = -5;

  /** The same for parentheses, which mostly hold enumerations. */
  public static final double OTHER_PARENTHESIS = -7;

  /** References in brackets to notes with a bare number before a dot. */
  public static final double BRACKETS_FOR_DOTS = -1.5;

  /** References and labels of notes that are otherwise not written alike. */
  public static final double UNLIKE_LABELS = -3;

  // References beside the chain: repeated, doubled, swapped.

  /** What bare digits need. */
  public static final double NEEDED = 3.5;

  /** What bare digits after punctuation need. */
  public static final double NEEDED_AFTER_PUNCTUATION = 2;

  /** What references in the style of the article need that is not bare digits. */
  public static final double NEEDED_MARKED = 0.5;

  /** The most that it is worth that hardly anything but references stands in such a place. */
  public static final double TRUST = 1.5;

  /** The note has no other reference. */
  public static final double ORPHAN = 2;

  /** The note has another reference. */
  public static final double REPEATED = -1;

  /** The article refers to notes again and again. */
  public static final double HABITUAL = 3;

  /** Another member of the group is a reference. */
  public static final double GROUPED = 4;

  /** The label fits between its neighbours in the chain. */
  public static final double AT_HAND = 2.5;

  /** It lies up to two labels off. */
  public static final double NEAR = 1;

  /** It lies up to ten labels off. */
  public static final double FAR = -2;

  /** It lies farther off. */
  public static final double VERY_FAR = -3;

  /** It stands where a neighbour lacks its reference, as after a slip of the author. */
  public static final double SLIP = 2.5;

  /** The same for a number that few texts use otherwise. */
  public static final double SLIP_OF_RARE_NUMBER = 4.5;

  // Hypotheses about the note lists.

  /** A note that the chain does not reach. */
  public static final double UNREACHED = -1;

  /** A list under a heading like "Notes". */
  public static final double UNDER_HEADING = 8;

  /** A list that ends its chapter. */
  public static final double AT_END = 2;

  /** A list after which its chapter goes on. */
  public static final double NOT_AT_END = -8;

  /** Every list that is assumed. */
  public static final double EVERY_LIST = -2;

  /** The same for one of several at the end that bears no heading of a chapter. */
  public static final double UNBOUND = -6;

  /** What a hypothesis needs in all. */
  public static final double LIST_NEEDED = 2;

  // Certainty.

  /** What it adds to the strength of a reference that it follows, or is followed by, the next. */
  public static final double FITS = 2;

  /** From this strength on a reference is certain, given local evidence. */
  public static final double CERTAIN = 4;

  /** The local evidence that a certain reference needs. */
  public static final double CERTAIN_LOCAL = 1;

  /** From this strength on a reference is likely. */
  public static final double LIKELY = 1;

  /** From this strength as a reference on, a plain number is only likely to be one. */
  public static final double PLAIN_LIKELY = -6;

  /** From this strength as a reference on, the reading as a plain number is ambiguous. */
  public static final double PLAIN_AMBIGUOUS = -1;

  private Weights() {}
}
