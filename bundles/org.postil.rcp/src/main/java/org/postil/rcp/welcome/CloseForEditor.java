package org.postil.rcp.welcome;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Closes the welcome page when an editor opens, whichever way. */
final class CloseForEditor implements IPartListener2 {

  private final WelcomePage page;

  CloseForEditor(WelcomePage page) {
    this.page = page;
  }

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    if (part instanceof IEditorReference) {
      page.close();
    }
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    partOpened(part);
  }
}
