package org.postil.editor.creating;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;

/** Makes an article with a title and a header in a folder of the workspace. */
public final class NewArticleWizard extends Wizard implements INewWizard {

  private final HeaderPage header = new HeaderPage();
  private IWorkbench workbench;
  private ArticleFilePage file;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    file = new ArticleFilePage(selection, header::text);
    setWindowTitle(Messages.New_window);
  }

  @Override
  public void addPages() {
    addPage(file);
    addPage(header);
  }

  @Override
  public boolean performFinish() {
    IFile made = file.createNewFile();
    if (made == null) {
      return false;
    }
    BasicNewResourceWizard.selectAndReveal(made, workbench.getActiveWorkbenchWindow());
    open(made);
    return true;
  }

  private void open(IFile made) {
    try {
      IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), made, PostilEditor.ID);
    } catch (PartInitException e) {
      PostilPlugin.get().getLog().log(e.getStatus());
    }
  }
}
