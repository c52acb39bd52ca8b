package org.postil.recognition.internal.layout;

import org.postil.recognition.NoteStyle;

/** How the label at the start of a paragraph is written. */
public enum LabelForm {
  /** {@code 12.} */
  DOT(NoteStyle.GLUED),
  /** {@code 12} and a space before a capital, a quote or an address */
  BARE(NoteStyle.GLUED),
  /** {@code 12)} */
  HALF_PARENTHESIS(NoteStyle.GLUED),
  /** {@code (12)} */
  PARENTHESIS(NoteStyle.PARENTHESIS),
  /** {@code [12]} */
  BRACKET(NoteStyle.BRACKET),
  /** {@code ¹²} */
  SUPERSCRIPT(NoteStyle.SUPERSCRIPT),
  /** {@code *}, {@code ††} */
  SYMBOL(NoteStyle.SYMBOL),
  /** {@code a.}, {@code (b)} */
  LETTER(NoteStyle.LETTER),
  /** {@code iv.}, {@code (x)} */
  ROMAN(NoteStyle.LETTER),
  /** The explicit {@code [^12]:} */
  CARET(NoteStyle.CARET);

  private final NoteStyle style;

  LabelForm(NoteStyle style) {
    this.style = style;
  }

  /** The style of a note that bears such a label. */
  public NoteStyle style() {
    return style;
  }

  /** Whether references to such notes are written with digits. */
  public boolean isNumeric() {
    return this != SYMBOL && this != LETTER && this != ROMAN;
  }
}
