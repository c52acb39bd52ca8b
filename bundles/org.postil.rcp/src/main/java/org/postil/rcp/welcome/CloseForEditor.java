package org.postil.rcp.welcome;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
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
      Display display = Display.getCurrent();
      // The workbench is still busy with the editor; and when the page has gone, with the layout.
      display.asyncExec(
          () -> {
            page.close();
            display.asyncExec(() -> enter(part));
          });
    }
  }

  /** The page had the focus last, and activating an active editor does not give it the focus. */
  private static void enter(IWorkbenchPartReference editor) {
    IWorkbenchPart part = editor.getPart(false);
    if (part != null) {
      editor.getPage().activate(part);
      part.setFocus();
    }
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    partOpened(part);
  }
}
