package org.postil.editor.preview;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;
import org.postil.editor.Messages;
import org.postil.editor.PostilEditor;

/** Shows the article that is being edited as a page for reading. */
public final class ReadingView extends PageBookView {

  @Override
  protected IPage createDefaultPage(PageBook book) {
    MessagePage page = new MessagePage();
    initPage(page);
    page.createControl(book);
    page.setMessage(Messages.Notes_noArticle);
    return page;
  }

  @Override
  protected PageRec doCreatePage(IWorkbenchPart part) {
    if (part instanceof PostilEditor editor) {
      ReadingPage page = new ReadingPage(editor);
      initPage(page);
      page.createControl(getPageBook());
      return new PageRec(part, page);
    }
    return null;
  }

  @Override
  protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
    record.page.dispose();
    record.dispose();
  }

  @Override
  protected IWorkbenchPart getBootstrapPart() {
    return getSite().getPage().getActiveEditor();
  }

  @Override
  protected boolean isImportant(IWorkbenchPart part) {
    return part instanceof IEditorPart;
  }
}
