package org.postil.editor.editing;

import org.postil.analysis.Analysis;
import org.postil.edits.DeleteNote;
import org.postil.edits.Outcome;

/** Deletes the note at the caret with its references; of several it asks which. */
public final class DeleteNoteHandler extends NoteHandler {

  @Override
  Outcome outcome(Analysis article, int caret) {
    return DeleteNote.at(article, caret);
  }
}
