package org.postil.editor.clipboard;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.postil.editor.PostilEditor;
import org.postil.editor.editing.NoteOperation;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Passage;
import org.postil.edits.PastePassage;
import org.postil.text.Span;

/** Pastes a passage with its notes, numbered as the place wants it. */
public final class PastePassageAction extends PassageAction {

  public PastePassageAction(PostilEditor editor) {
    super(editor, ITextEditorActionConstants.PASTE);
  }

  @Override
  boolean run(PostilEditor editor, Span selection) {
    Optional<Passage> passage = PassageClipboard.get();
    if (passage.isEmpty() || !selection.isEmpty() || !editor.isEditable()) {
      return false;
    }
    int caret = selection.offset();
    new NoteOperation(editor, Messages.Clipboard_title, refused -> runPlainly(refused.reason()))
        .run(article -> goingOn(PastePassage.at(article, caret, passage.get()), caret));
    return true;
  }

  /** One goes on writing behind what was pasted. */
  private static Outcome goingOn(Outcome outcome, int caret) {
    return outcome instanceof Done done
        ? new Done(
            done.edits(), done.labels(), OptionalInt.of(NoteOperation.behind(done.edits(), caret)))
        : outcome;
  }
}
