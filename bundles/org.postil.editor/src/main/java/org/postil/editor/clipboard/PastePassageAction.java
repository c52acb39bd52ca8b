package org.postil.editor.clipboard;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.Background;
import org.postil.editor.editing.NoteOperation;
import org.postil.editor.entering.EnteringHints;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Passage;
import org.postil.edits.PastePassage;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Pastes a passage with its notes, numbered as the place wants it; what is selected goes with its
 * notes.
 */
public final class PastePassageAction extends PassageAction {

  public PastePassageAction(PostilEditor editor) {
    super(editor, ITextEditorActionConstants.PASTE);
  }

  @Override
  boolean run(PostilEditor editor, Span selection) {
    Optional<Passage> passage = PassageClipboard.get();
    if (passage.isEmpty() || !editor.isEditable()) {
      return false;
    }
    new NoteOperation(editor, Messages.Clipboard_title, refused -> runPlainly(refused.reason()))
        .run(
            article ->
                goingOn(PastePassage.over(article, selection, passage.get()), selection.end()));
    return true;
  }

  /** Where the text has notes of its own, offers to put them among the others. */
  @Override
  void ranPlainly(PostilEditor editor, int offset) {
    int length = editor.caret() - offset;
    if (length > 0) {
      String pasted = new Span(offset, length).of(editor.document().get());
      boolean hasNotes =
          Background.compute(Messages.Clipboard_title, () -> Passage.read(pasted))
              .flatMap(Function.identity())
              .isPresent();
      editor.enteredStretch().remember(offset, hasNotes ? pasted : "");
      if (hasNotes) {
        EnteringHints.tellOfPasted(editor);
      }
    }
  }

  /** One goes on writing behind what was pasted. */
  private static Outcome goingOn(Outcome outcome, int caret) {
    return outcome instanceof Done done
        ? done.goingOnAt(OptionalInt.of(TextEdit.behind(done.edits(), caret)))
        : outcome;
  }
}
