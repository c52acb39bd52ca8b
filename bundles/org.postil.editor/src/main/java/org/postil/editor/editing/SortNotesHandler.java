package org.postil.editor.editing;

import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.Renumber;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;

/** Brings the notes into the order of their first references. */
public final class SortNotesHandler extends NoteHandler {

  @Override
  Outcome outcome(Analysis article, int caret) {
    return Renumber.all(article, Order.REFERENCES, Restart.AS_IS, 1);
  }
}
