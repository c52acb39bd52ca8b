package org.postil.editor.editing;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.Renumber;
import org.postil.navigation.NoteAt;

/** Numbers the note at the caret and the later ones by their first references. */
public final class RenumberFromHereHandler extends NoteHandler {

  @Override
  Outcome outcome(Analysis article, int caret) {
    return NoteAt.place(article, caret)
        .map(note -> Renumber.from(article, note))
        .orElseGet(() -> new Refused(Messages.Editing_noNote, List.of()));
  }
}
