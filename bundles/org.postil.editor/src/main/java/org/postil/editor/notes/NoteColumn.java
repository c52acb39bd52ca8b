package org.postil.editor.notes;

import java.util.Comparator;
import java.util.function.ToIntFunction;
import org.postil.analysis.Analysis;
import org.postil.notes.NoteOrder;
import org.postil.recognition.Note;

/** A column of the table of notes. */
enum NoteColumn {
  LABEL,
  TEXT,
  REFERENCES,
  PROBLEMS;

  String title() {
    return switch (this) {
      case LABEL -> Messages.Notes_label;
      case TEXT -> Messages.Notes_text;
      case REFERENCES -> Messages.Notes_referencesColumn;
      case PROBLEMS -> Messages.Notes_problems;
    };
  }

  /**
   * Compares the notes of {@code article} by what stands in this column; grave problems come first.
   *
   * @param gravity of the problems of a note
   */
  Comparator<Note> order(Analysis article, ToIntFunction<Note> gravity) {
    return switch (this) {
      case LABEL -> NoteOrder.LABEL.in(article);
      case TEXT -> NoteOrder.WORDS.in(article);
      case REFERENCES -> NoteOrder.REFERENCES.in(article);
      case PROBLEMS -> Comparator.comparingInt(gravity).reversed();
    };
  }
}
