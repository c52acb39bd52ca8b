package org.postil.rcp.help;

import java.io.IOException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.postil.rcp.Messages;

/** Help › Guide: shows the guide in the user's browser. */
public final class GuideHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(Guide.firstPage());
      return null;
    } catch (IOException | PartInitException e) {
      throw new ExecutionException(Messages.Guide_notOpened, e);
    }
  }
}
