package org.postil.editor.selection;

import org.postil.editor.PostilEditor;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ArticleHandler;

/** Goes back to what was selected before the selection was enlarged. */
public final class RestoreSelectionHandler extends ArticleHandler {

  @Override
  protected void execute(PostilEditor editor, AnalysedText text) {
    editor.selectionHistory().before(editor.selectedRegion()).ifPresent(editor::select);
  }
}
