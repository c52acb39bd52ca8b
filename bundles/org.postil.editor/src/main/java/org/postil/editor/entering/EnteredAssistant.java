package org.postil.editor.entering;

import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.edits.EnteredText;

/** Offers what was meant by what was entered last, at the end of which the caret stands still. */
final class EnteredAssistant extends OfferAssistant {

  @Override
  Optional<EnteredProposal> offer(PostilEditor editor, Analysis article, int caret) {
    return editor
        .enteredStretch()
        .endingAt(editor.document(), caret)
        .flatMap(
            entered ->
                EnteredProposal.newNote(editor, article, caret)
                    .or(
                        () ->
                            EnteredText.passage(article, entered)
                                .map(meant -> EnteredProposal.pastedNotes(editor, meant))));
  }
}
