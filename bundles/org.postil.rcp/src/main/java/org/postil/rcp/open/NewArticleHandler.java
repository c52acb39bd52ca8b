package org.postil.rcp.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.creating.UnsavedArticle;
import org.postil.rcp.Messages;

/** File › New Article: an empty article that asks where to go when it is first saved. */
public final class NewArticleHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      UnsavedArticle.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), "");
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException(Messages.NewArticle_notOpened, e);
    }
  }
}
