package org.postil.rcp.help;

import java.io.IOException;
import java.net.URL;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.rcp.Messages;

/**
 * Help › Guide: shows the guide in the browser that the system has for pages. The platform's own
 * support looks for three browsers by name where the system is a Linux.
 */
public final class GuideHandler extends AbstractHandler {

  private final Predicate<String> launcher;

  public GuideHandler() {
    this(Program::launch);
  }

  /**
   * @param launcher has the system open an address; false when nothing opens it
   */
  GuideHandler(Predicate<String> launcher) {
    this.launcher = launcher;
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      URL page = Guide.firstPage();
      if (!launcher.test(page.toExternalForm())) {
        MessageDialog.openInformation(
            HandlerUtil.getActiveShell(event),
            Messages.Guide_title,
            NLS.bind(Messages.Guide_noBrowser, page.getPath()));
      }
      return null;
    } catch (IOException e) {
      throw new ExecutionException(Messages.Guide_notOpened, e);
    }
  }
}
