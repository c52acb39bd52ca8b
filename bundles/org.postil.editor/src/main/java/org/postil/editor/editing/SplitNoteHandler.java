package org.postil.editor.editing;

import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.SplitNote;

/** Makes two notes of the one at the caret. */
public final class SplitNoteHandler extends NoteHandler {

  @Override
  Outcome outcome(Analysis article, int caret) {
    return SplitNote.at(article, caret);
  }
}
