package org.postil.recognition;

/** How a note reference or the label of a note is written. */
public enum NoteStyle {
  /** Bare digits, glued to the word before or, rarely, set off by a space: {@code Pyongyang.1}. */
  GLUED,
  /** {@code ¹²} */
  SUPERSCRIPT,
  /** {@code [12]} */
  BRACKET,
  /** {@code (12)} */
  PARENTHESIS,
  /** {@code * † ‡ §} */
  SYMBOL,
  /** Letters or roman numerals. */
  LETTER,
  /** The explicit {@code [^12]} or {@code [^name]}. */
  CARET,
  /** The explicit {@code ^[text of the note]}. */
  INLINE
}
