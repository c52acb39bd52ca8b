package org.postil.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;

class SameFileTest extends EditorTest {

  @Test
  void allWindowsHaveOneTextOfAFileWhicheverWayItWasOpened() throws Exception {
    IFile file = file("article.postil", ARTICLE);
    open(new FileStoreEditorInput(EFS.getStore(file.getLocationURI())));
    IWorkbenchWindow window = PlatformUI.getWorkbench().openWorkbenchWindow(null);
    try {
      PostilEditor other =
          (PostilEditor)
              window.getActivePage().openEditor(new FileEditorInput(file), PostilEditor.ID);

      assertThat(other.document()).isSameAs(document());
    } finally {
      window.close();
    }
  }
}
