package org.postil.editor.finding;

import org.eclipse.ui.IEditorInput;
import org.postil.navigation.FoundNote;

/**
 * A note that a person may choose from a list.
 *
 * @param article what to open to see it
 * @param position its place in the list
 */
record ListedNote(FoundNote note, IEditorInput article, int position) {

  /** The label and the words. */
  String title() {
    return note.label() + "  " + note.words();
  }
}
