package org.postil.edits;

import java.util.List;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.text.TextEdit;

/**
 * Counts the labels of a list up by one from a note on, where one label was written twice. The
 * references come to lead to other notes by it, those that they were meant for; in a draft they
 * would be renumbered along with their notes.
 */
public final class ShiftLabels {

  private ShiftLabels() {}

  /** The edits in the list alone: the references already count right. */
  public static List<TextEdit> from(Analysis article, Note note) {
    List<Note> notes = article.recognition().noteLists().get(note.list()).notes();
    return notes.stream().dropWhile(each -> each != note).flatMap(ShiftLabels::raised).toList();
  }

  private static Stream<TextEdit> raised(Note note) {
    return Label.number(note.label()).stream()
        .mapToObj(number -> new TextEdit(note.labelSpan(), Label.write(number + 1, note.style())));
  }
}
