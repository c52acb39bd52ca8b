package org.postil.editor.creating;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.postil.editor.PostilPlugin;

/**
 * Makes an article out of the clipboard or a file in any encoding, after a look at how it is read.
 */
public final class ImportArticleWizard extends Wizard implements IImportWizard {

  private final SourcePage source = new SourcePage();
  private final ReviewPage review = new ReviewPage(source::text);
  private IWorkbench workbench;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    setWindowTitle(Messages.Import_window);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(source);
    addPage(review);
  }

  /** The text is looked at before it is taken. */
  @Override
  public boolean canFinish() {
    return review.isCurrent();
  }

  @Override
  public boolean performFinish() {
    try {
      UnsavedArticle.open(
          workbench.getActiveWorkbenchWindow().getActivePage(), source.text().orElseThrow());
      return true;
    } catch (PartInitException e) {
      PostilPlugin.get().getLog().log(e.getStatus());
      review.setErrorMessage(e.getMessage());
      return false;
    }
  }
}
