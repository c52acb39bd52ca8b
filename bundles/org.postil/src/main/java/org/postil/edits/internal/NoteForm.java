package org.postil.edits.internal;

import org.postil.analysis.Analysis;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.recognition.NoteStyle;

/**
 * How the label of a note is written.
 *
 * @param before what stands before the label: the bracket of {@code [12]}
 * @param after what parts the label from the words: {@code ". "}, {@code "] "}, {@code ": "}
 * @param style how the label itself is written
 */
public record NoteForm(String before, String after, NoteStyle style) {

  /** The form of {@code note}. */
  public static NoteForm of(Analysis article, Note note) {
    String text = article.text();
    return new NoteForm(
        text.substring(note.span().offset(), note.labelSpan().offset()),
        text.substring(note.labelSpan().end(), note.body().offset()),
        note.style());
  }

  /** The usual form of notes whose references have that style. */
  public static NoteForm usual(NoteStyle style) {
    return switch (style) {
      case CARET -> new NoteForm("", ": ", style);
      case BRACKET -> new NoteForm("[", "] ", style);
      case SUPERSCRIPT -> new NoteForm("", " ", style);
      default -> new NoteForm("", ". ", NoteStyle.GLUED);
    };
  }

  /** The usual form of that style, with the white space of this one. */
  public NoteForm in(NoteStyle other) {
    NoteForm usual = usual(other);
    int mark = 0;
    while (mark < after.length() && !isSpace(after.charAt(mark))) {
      mark++;
    }
    String space = after.substring(mark);
    String set = space.isEmpty() ? usual.after : usual.after.stripTrailing() + space;
    return new NoteForm(usual.before, set, usual.style);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** {@code label} as this form writes it, without what stands around it. */
  String write(String label) {
    return write(label, style);
  }

  /** {@code label}, digits or a name, in that style. */
  static String write(String label, NoteStyle style) {
    return Label.number(label).stream()
        .mapToObj(number -> Label.write(number, style))
        .findFirst()
        .orElseGet(() -> style == NoteStyle.CARET ? "[^" + label + "]" : label);
  }
}
