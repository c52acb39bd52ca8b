package org.postil.editor.saving;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.postil.files.FileReplacement;

/**
 * Shows no text of which saving would lose something, and saves files from outside the workspace so
 * that a crash or a full disk loses nothing. The platform empties a file before it writes it. Of
 * files in the workspace its local history has the old text then, of others nobody has.
 */
public final class ArticleDocumentProvider extends TextFileDocumentProvider {

  /** What the provider knows of a file, and in which encoding it was looked through for losses. */
  private static final class LookedThrough extends FileInfo {
    private Optional<String> encoding = Optional.empty();
    private Optional<IStatus> loss = Optional.empty();
  }

  @Override
  protected FileInfo createEmptyFileInfo() {
    return new LookedThrough();
  }

  @Override
  public IStatus getStatus(Object element) {
    IStatus status = super.getStatus(element);
    return status.isOK()
            && getFileInfo(element) instanceof LookedThrough file
            && file.fTextFileBuffer != null
        ? loss(file).orElse(status)
        : status;
  }

  private static Optional<IStatus> loss(LookedThrough file) {
    // An article that lies nowhere yet has no encoding, and nothing to lose.
    Optional<String> encoding = Optional.ofNullable(file.fTextFileBuffer.getEncoding());
    if (!file.encoding.equals(encoding)) {
      file.encoding = encoding;
      file.loss = LossyReading.of(file.fTextFileBuffer);
    }
    return file.loss;
  }

  @Override
  protected FileInfo createFileInfo(Object element) throws CoreException {
    FileInfo info = super.createFileInfo(element);
    if (info != null && info.fTextFileBuffer != null && !(element instanceof IFileEditorInput)) {
      UndoneChanges.listenTo(info.fTextFileBuffer);
    }
    return info;
  }

  @Override
  protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite)
      throws CoreException {
    ITextFileBuffer buffer = info.fTextFileBuffer;
    Optional<SavedText> text = isOurs(info, overwrite) ? SavedText.of(buffer) : Optional.empty();
    if (text.isPresent()) {
      replace(text.get());
      // Reads what was just written, and so learns that text and file are the same again.
      buffer.revert(monitor);
    } else {
      super.commitFileBuffer(monitor, info, overwrite);
    }
  }

  /** A file that somebody else has changed meanwhile is the platform's: it asks the user. */
  private static boolean isOurs(FileInfo info, boolean overwrite) {
    return !(info.fElement instanceof IFileEditorInput)
        && (overwrite || info.fTextFileBuffer.isSynchronized());
  }

  private static void replace(SavedText text) throws CoreException {
    try {
      FileReplacement.replace(text.file(), text.content());
    } catch (IOException e) {
      String message = NLS.bind(Messages.Saving_failed, text.file(), e.getMessage());
      throw new CoreException(Status.error(message, e));
    }
  }
}
