package org.postil.rcp.open;

import static org.postil.rcp.open.ArticleOpener.EDITOR_ID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** File › New Article: an empty article that asks where to go when it is first saved. */
public final class NewArticleHandler extends AbstractHandler {

  private int made;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    made++;
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event)
          .getActivePage()
          .openEditor(new NewArticleInput("Untitled %d.postil".formatted(made)), EDITOR_ID);
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("The editor for a new article did not open.", e);
    }
  }
}
