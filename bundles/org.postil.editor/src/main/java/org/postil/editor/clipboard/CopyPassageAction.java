package org.postil.editor.clipboard;

import java.util.Optional;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.postil.editor.PostilEditor;
import org.postil.edits.Passage;
import org.postil.text.Span;

/** Copies what is selected together with its notes. */
public final class CopyPassageAction extends PassageAction {

  public CopyPassageAction(PostilEditor editor) {
    super(editor, ITextEditorActionConstants.COPY);
  }

  @Override
  boolean run(PostilEditor editor, Span selection) {
    return copy(editor, selection);
  }

  /** Returns whether there were notes to copy. */
  static boolean copy(PostilEditor editor, Span selection) {
    Optional<Passage> passage = SelectedPassage.of(editor, selection);
    passage.ifPresent(
        found -> {
          ITextSelection words = (ITextSelection) editor.getSelectionProvider().getSelection();
          PassageClipboard.put(words.getText(), found);
        });
    return passage.isPresent();
  }
}
