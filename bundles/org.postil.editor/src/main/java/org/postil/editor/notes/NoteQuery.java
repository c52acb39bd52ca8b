package org.postil.editor.notes;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.notes.NoteSearch;
import org.postil.recognition.Note;

/**
 * Which notes are listed, and how.
 *
 * @param words those of which each note has all
 * @param gravity the problems to sort by
 */
record NoteQuery(String words, NoteSorting sorting, NoteGravity gravity) {

  /** The notes of {@code article}. */
  ListedNotes in(Analysis article) {
    List<Note> notes = NoteSearch.containing(article, words);
    return new ListedNotes(article, sorting, sorting.sort(article, notes, gravity));
  }
}
