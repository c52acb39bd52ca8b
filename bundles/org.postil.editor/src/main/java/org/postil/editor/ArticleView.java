package org.postil.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.IPageBookViewPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;

/** A view of the article in the active editor: one page for each editor of ours. */
public abstract class ArticleView extends PageBookView {

  /** Makes the page for the article in {@code editor}. */
  protected abstract IPageBookViewPage page(PostilEditor editor);

  @Override
  protected final IPage createDefaultPage(PageBook book) {
    MessagePage page = new MessagePage();
    initPage(page);
    page.createControl(book);
    page.setMessage(Messages.View_noArticle);
    return page;
  }

  @Override
  protected final PageRec doCreatePage(IWorkbenchPart part) {
    if (part instanceof PostilEditor editor) {
      IPageBookViewPage page = page(editor);
      initPage(page);
      page.createControl(getPageBook());
      return new PageRec(part, page);
    }
    return null;
  }

  @Override
  protected final void doDestroyPage(IWorkbenchPart part, PageRec record) {
    record.page.dispose();
    record.dispose();
  }

  @Override
  protected final IWorkbenchPart getBootstrapPart() {
    return getSite().getPage().getActiveEditor();
  }

  @Override
  protected final boolean isImportant(IWorkbenchPart part) {
    return part instanceof IEditorPart;
  }
}
