package org.postil.rcp.workbench;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Names the article in the window's title: {@code article.txt - Postil}. */
final class WindowTitle implements IPartListener2 {

  private final IWorkbenchWindowConfigurer configurer;
  private final IPropertyListener onEditorChange = (editor, property) -> update();
  private IEditorPart editor;

  WindowTitle(IWorkbenchWindowConfigurer configurer) {
    this.configurer = configurer;
  }

  /** Keeps the title up to date as long as the window is there. */
  void follow() {
    configurer.setTitle(productName());
    configurer.getWindow().getPartService().addPartListener(this);
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    followActiveEditor();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    followActiveEditor();
  }

  private void followActiveEditor() {
    IWorkbenchPage page = configurer.getWindow().getActivePage();
    IEditorPart active = page == null ? null : page.getActiveEditor();
    if (editor != null) {
      editor.removePropertyListener(onEditorChange);
    }
    editor = active;
    if (editor != null) {
      editor.addPropertyListener(onEditorChange);
    }
    update();
  }

  private void update() {
    configurer.setTitle(editor == null ? productName() : editor.getTitle() + " - " + productName());
  }

  private static String productName() {
    return Platform.getProduct().getName();
  }
}
