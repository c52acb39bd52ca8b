package org.postil.editor.editing;

import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jface.text.IRegion;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.edits.InsertNote;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;
import org.postil.navigation.NoteReturn;
import org.postil.text.Span;

/**
 * Inserts a note at the caret, or behind the words that are selected, and goes into it; in a note,
 * goes back behind its reference.
 */
public final class InsertNoteHandler extends NoteHandler {

  @Override
  int place(PostilEditor editor) {
    IRegion selected = editor.selectedRegion();
    String words = new Span(selected.getOffset(), selected.getLength()).of(editor.document().get());
    return selected.getOffset() + words.stripTrailing().length();
  }

  @Override
  Outcome outcome(Analysis article, int place) {
    OptionalInt back = NoteReturn.from(article, place);
    return back.isPresent()
        ? new Done(List.of(), List.of(), back)
        : InsertNote.at(article, place, "");
  }
}
