package org.postil.edits;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.Sealer;
import org.postil.recognition.Note;
import org.postil.text.TextEdit;

/** Takes a note out of its list, together with what parts it from its neighbour. */
public final class RemoveNote {

  private RemoveNote() {}

  /** The edits that remove {@code note}; references to it stay. */
  public static List<TextEdit> edits(Analysis article, Note note) {
    Draft draft = Draft.of(article);
    return Sealer.edits(NotePieces.remove(draft, List.of(draft.note(note))), new Labels());
  }
}
