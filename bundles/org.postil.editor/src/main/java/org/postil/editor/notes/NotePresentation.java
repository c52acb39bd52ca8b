package org.postil.editor.notes;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** One way to show the notes of an article. */
interface NotePresentation {

  Control control();

  void setFocus();

  /** Lets a person do with a note what is in {@code menu}. */
  void setMenu(Menu menu);

  /** Shows other notes, or other versions of them. */
  void show(ListedNotes notes);

  /**
   * Follows the reader.
   *
   * @param current the note at the caret
   * @param inView the notes beside the visible part of the text, in text order
   */
  void follow(Optional<NoteRow> current, List<NoteInView> inView);

  /** The note that keys are about: the one that is selected, or the one at the caret. */
  Optional<NoteRow> current();

  /** Lets a person edit the current note in its place. */
  void editCurrent();

  /** Shows the problems of the notes anew. */
  void updateProblems();
}
