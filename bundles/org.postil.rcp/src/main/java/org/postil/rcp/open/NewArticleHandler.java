package org.postil.rcp.open;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.PostilEditor;
import org.postil.rcp.Messages;

/** File › New Article: an empty article that asks where to go when it is first saved. */
public final class NewArticleHandler extends AbstractHandler {

  private int made;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    made++;
    Path home = Path.of(System.getProperty("user.home"));
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event)
          .getActivePage()
          .openEditor(NewArticleInput.in(home, made), PostilEditor.ID);
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException(Messages.NewArticle_notOpened, e);
    }
  }
}
