package org.postil.editor.preview;

import org.eclipse.ui.part.IPageBookViewPage;
import org.postil.editor.ArticleView;
import org.postil.editor.PostilEditor;

/** Shows the article that is being edited as a page for reading. */
public final class ReadingView extends ArticleView {

  @Override
  protected IPageBookViewPage page(PostilEditor editor) {
    return new ReadingPage(editor);
  }
}
