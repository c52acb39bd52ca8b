package org.postil.edits;

import java.util.List;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.PlainNumber;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** Forces the reading as a note reference with the explicit form {@code [^12]}. */
public final class ReadAsReference {

  private ReadAsReference() {}

  /** The edits that write {@code reference} in its explicit form. */
  public static List<TextEdit> edits(NoteReference reference) {
    return reference.style() == NoteStyle.CARET
        ? List.of()
        : edits(reference.span(), reference.label());
  }

  /** The edits that make a note reference of {@code number}. */
  public static List<TextEdit> edits(PlainNumber number) {
    return edits(number.span(), number.text());
  }

  private static List<TextEdit> edits(Span span, String label) {
    return List.of(new TextEdit(span, "[^" + label + "]"));
  }
}
