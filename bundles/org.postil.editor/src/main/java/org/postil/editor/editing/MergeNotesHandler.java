package org.postil.editor.editing;

import org.postil.analysis.Analysis;
import org.postil.edits.MergeNotes;
import org.postil.edits.Outcome;

/** Makes one note of those that have the same words. */
public final class MergeNotesHandler extends NoteHandler {

  @Override
  Outcome outcome(Analysis article, int caret) {
    return MergeNotes.all(article);
  }
}
