package org.postil.editor.combining;

import java.io.IOException;
import java.net.URI;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ide.IDE;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;

/** Writes each chapter of an article into a file of its own; the article stays as it is. */
final class SplitWizard extends Wizard {

  private final PostilEditor editor;
  private final SplitPage split;

  SplitWizard(PostilEditor editor) {
    this.editor = editor;
    split = new SplitPage(editor);
    setWindowTitle(Messages.Split_title);
  }

  @Override
  public void addPages() {
    addPage(split);
  }

  @Override
  public boolean canFinish() {
    return split.files().isPresent();
  }

  @Override
  public boolean performFinish() {
    ChapterFiles files = split.files().orElseThrow();
    try {
      files.write();
    } catch (IOException e) {
      split.complain(NLS.bind(Messages.Split_unwritable, e.getMessage()));
      return false;
    }
    open(files.files().getFirst().toUri());
    editor.tell(NLS.bind(Messages.Split_done, files.files().size()));
    return true;
  }

  private void open(URI first) {
    try {
      for (IContainer container :
          ResourcesPlugin.getWorkspace()
              .getRoot()
              .findContainersForLocationURI(first.resolve("."))) {
        container.refreshLocal(IResource.DEPTH_ONE, null);
      }
      IDE.openEditor(editor.getSite().getPage(), first, PostilEditor.ID, true);
    } catch (CoreException e) {
      PostilPlugin.get().getLog().log(e.getStatus());
    }
  }
}
