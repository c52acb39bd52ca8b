package org.postil.rcp.workbench;

import java.util.List;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Hides the platform's action sets that would show some action a second time, or one that has
 * nothing to do with articles. Their keys stay.
 */
final class UnrelatedActionSets extends PerspectiveAdapter {

  private static final List<String> IDS =
      List.of(
          "org.eclipse.search.searchActionSet",
          "org.eclipse.ui.actionSet.keyBindings",
          "org.eclipse.ui.actionSet.openFiles",
          "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
          "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
          "org.eclipse.ui.edit.text.actionSet.presentation");

  /** Hides them in {@code window}, now and whenever its layout is set anew. */
  void hideIn(IWorkbenchWindow window) {
    window.addPerspectiveListener(this);
    hide(window.getActivePage());
  }

  @Override
  public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
    hide(page);
  }

  @Override
  public void perspectiveChanged(
      IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
    if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
      hide(page);
    }
  }

  private static void hide(IWorkbenchPage page) {
    IDS.forEach(page::hideActionSet);
  }
}
