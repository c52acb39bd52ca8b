package org.postil.editor.entering;

import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;

/** Offers to make a new note of a reference that has stood there before. */
public final class NewNoteAssistant extends OfferAssistant {

  @Override
  Optional<EnteredProposal> offer(PostilEditor editor, Analysis article, int caret) {
    return editor.enteredStretch().endingAt(editor.document(), caret).isPresent()
        ? Optional.empty()
        : EnteredProposal.newNote(editor, article, caret);
  }
}
