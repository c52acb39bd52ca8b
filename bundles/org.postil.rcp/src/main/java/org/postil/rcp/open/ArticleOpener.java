package org.postil.rcp.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.postil.editor.PostilEditor;
import org.postil.rcp.Messages;

/** Opens files of the file system in a window, each where it lies. For the UI thread. */
public final class ArticleOpener {

  private final IWorkbenchWindow window;

  public ArticleOpener(IWorkbenchWindow window) {
    this.window = window;
  }

  /**
   * Opens each of {@code files}, shows the window, and tells the user of those that cannot be
   * opened.
   */
  public void open(List<Path> files) {
    showWindow();
    List<String> obstacles = new ArrayList<>();
    for (Path file : files) {
      open(file).ifPresent(obstacles::add);
    }
    if (!obstacles.isEmpty()) {
      String message = String.join("\n\n", obstacles);
      MessageDialog.openError(window.getShell(), Messages.OpenFile_failed, message);
    }
  }

  private Optional<String> open(Path file) {
    Optional<String> obstacle = ReadableFile.obstacle(file);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    try {
      window.getActivePage().openEditor(input(file), PostilEditor.ID);
      return Optional.empty();
    } catch (PartInitException e) {
      return Optional.of(NLS.bind(Messages.File_notOpened, file, e.getMessage()));
    }
  }

  /** A file of the workspace keeps its markers and history; any other is edited where it lies. */
  private static IEditorInput input(Path file) {
    IFile[] inWorkspace =
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
    return inWorkspace.length > 0
        ? new FileEditorInput(inWorkspace[0])
        : new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
  }

  /** Brings the window before the user's eyes. */
  private void showWindow() {
    Shell shell = window.getShell();
    shell.setMinimized(false);
    shell.forceActive();
  }
}
