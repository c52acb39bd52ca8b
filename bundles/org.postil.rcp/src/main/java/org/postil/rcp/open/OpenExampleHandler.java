package org.postil.rcp.open;

import java.io.IOException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.postil.editor.PostilEditor;
import org.postil.rcp.Messages;

/** Help › Open Example: an article of our own, to try things on. */
public final class OpenExampleHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event)
          .getActivePage()
          .openEditor(new FileEditorInput(ExampleArticle.copy()), PostilEditor.ID);
      return null;
    } catch (CoreException | IOException e) {
      throw new ExecutionException(Messages.Example_notOpened, e);
    }
  }
}
