package org.postil.editor.combining;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.postil.editor.PostilPlugin;
import org.postil.editor.creating.UnsavedArticle;

/** Makes a new article of several, which stay as they are. */
final class CombineWizard extends Wizard {

  private final IWorkbenchPage workbenchPage;
  private final CombinePage combine;

  CombineWizard(IWorkbenchPage workbenchPage, ArticleSource first) {
    this.workbenchPage = workbenchPage;
    combine = new CombinePage(first);
    setWindowTitle(Messages.Combine_title);
  }

  @Override
  public void addPages() {
    addPage(combine);
  }

  @Override
  public boolean performFinish() {
    try {
      UnsavedArticle.open(workbenchPage, combine.text().orElseThrow());
      return true;
    } catch (PartInitException e) {
      PostilPlugin.get().getLog().log(e.getStatus());
      combine.setErrorMessage(e.getMessage());
      return false;
    }
  }
}
