package org.postil.editor.editing;

import java.util.List;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.edits.InsertNote;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;
import org.postil.navigation.NoteReturn;

/** Inserts a note at the caret and goes into it; in a note, goes back behind its reference. */
public final class InsertNoteHandler extends NoteHandler {

  @Override
  Outcome outcome(Analysis article, int caret) {
    OptionalInt back = NoteReturn.from(article, caret);
    return back.isPresent()
        ? new Done(List.of(), List.of(), back)
        : InsertNote.at(article, caret, "");
  }
}
