package org.postil.edits;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.text.TextEdit;

/** Marks digits as a plain number: a backslash before them. */
public final class ReadAsNumber {

  private ReadAsNumber() {}

  /** The edits that make a plain number of {@code reference}; none for one label of a group. */
  public static List<TextEdit> edits(Analysis article, NoteReference reference) {
    ReferenceText written = ReferenceText.of(article, reference);
    return written.inGroup() ? List.of() : List.of(TextEdit.insert(written.span().offset(), "\\"));
  }

  /** The edits that settle that {@code number} is one. */
  public static List<TextEdit> edits(PlainNumber number) {
    return List.of(TextEdit.insert(number.span().offset(), "\\"));
  }
}
