package org.postil.editor.editing;

import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.Renumber;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;

/** Numbers the notes anew in the order in which they stand. */
public final class CloseGapsHandler extends NoteHandler {

  @Override
  Outcome outcome(Analysis article, int caret) {
    return Renumber.all(article, Order.LIST, Restart.AS_IS, 1);
  }
}
