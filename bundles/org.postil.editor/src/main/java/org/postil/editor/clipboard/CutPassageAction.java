package org.postil.editor.clipboard;

import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.postil.editor.PostilEditor;
import org.postil.editor.editing.NoteOperation;
import org.postil.edits.CutPassage;
import org.postil.text.Span;

/** Cuts what is selected together with the notes to which nothing else refers. */
public final class CutPassageAction extends PassageAction {

  public CutPassageAction(PostilEditor editor) {
    super(editor, ITextEditorActionConstants.CUT);
  }

  @Override
  boolean run(PostilEditor editor, Span selection) {
    if (!editor.isEditable() || !CopyPassageAction.copy(editor, selection)) {
      return false;
    }
    new NoteOperation(editor, Messages.Clipboard_title, refused -> runPlainly(refused.reason()))
        .run(article -> CutPassage.of(article, selection));
    return true;
  }
}
