package org.postil.editor.notes;

import org.eclipse.ui.part.IPageBookViewPage;
import org.postil.editor.ArticleView;
import org.postil.editor.PostilEditor;

/** Shows the notes of the article that is being read. */
public final class NotesView extends ArticleView {

  @Override
  protected IPageBookViewPage page(PostilEditor editor) {
    return new NotesPage(editor);
  }
}
