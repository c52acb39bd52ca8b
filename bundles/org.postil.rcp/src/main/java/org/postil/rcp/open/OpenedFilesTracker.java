package org.postil.rcp.open;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.postil.rcp.Messages;

/**
 * Keeps {@link OpenedFiles} in step with the editors of all windows, whichever way they came to
 * their files.
 */
public final class OpenedFilesTracker implements IPartListener2 {

  private final OpenedFiles files = new OpenedFiles();
  private final Map<IWorkbenchPartReference, URI> open = new HashMap<>();

  /** Starts without any file, whatever the last session left. */
  public OpenedFilesTracker() {
    attempt(OpenedFiles.PROJECT, files::clear);
  }

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    follow(part);
  }

  @Override
  public void partInputChanged(IWorkbenchPartReference part) {
    follow(part);
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    forget(part);
  }

  private void follow(IWorkbenchPartReference part) {
    forget(part);
    if (part.getPart(false) instanceof IEditorPart editor) {
      outside(editor.getEditorInput()).ifPresent(file -> add(part, file));
    }
  }

  private void add(IWorkbenchPartReference part, URI file) {
    open.put(part, file);
    attempt(file, () -> files.add(file));
  }

  private void forget(IWorkbenchPartReference part) {
    URI file = open.remove(part);
    if (file != null && !open.containsValue(file)) {
      attempt(file, () -> files.remove(file));
    }
  }

  /** The file of an editor that shows one from outside the workspace. */
  private static Optional<URI> outside(IEditorInput input) {
    return Optional.of(input)
        .filter(FileStoreEditorInput.class::isInstance)
        .map(FileStoreEditorInput.class::cast)
        .filter(FileStoreEditorInput::exists)
        .map(FileStoreEditorInput::getURI);
  }

  private interface Step {
    void run() throws CoreException;
  }

  /** Without the link the article can be edited all the same, so nobody is bothered. */
  private static void attempt(Object file, Step step) {
    try {
      step.run();
    } catch (CoreException e) {
      ILog.get().warn(NLS.bind(Messages.OpenedFiles_failed, file), e);
    }
  }
}
