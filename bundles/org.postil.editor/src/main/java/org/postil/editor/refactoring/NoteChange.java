package org.postil.editor.refactoring;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.postil.editor.article.DocumentEdits;
import org.postil.edits.ChangedPlace;
import org.postil.text.TextEdit;

/**
 * What an operation does to an open article. It is done as a whole or not at all, since half of the
 * places changed would leave wrong numbers.
 */
final class NoteChange extends Change {

  private final String name;
  private final IDocument document;
  private final List<TextEdit> edits;
  private final long version;

  /**
   * @param edits of one version of the document
   * @param version the modification stamp of that version
   */
  NoteChange(String name, IDocument document, List<TextEdit> edits, long version) {
    this.name = name;
    this.document = document;
    this.edits = edits;
    this.version = version;
  }

  /** The places that change. */
  List<ChangedPlace> places() {
    return ChangedPlace.of(document.get(), edits);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void initializeValidationData(IProgressMonitor monitor) {
    // The version is known from the beginning.
  }

  /** The dialog keeps the user from the article, but not other programs from its file. */
  @Override
  public RefactoringStatus isValid(IProgressMonitor monitor) {
    return version == NoteRefactoring.version(document)
        ? new RefactoringStatus()
        : RefactoringStatus.createFatalErrorStatus(Messages.Operation_changed);
  }

  /**
   * Changes the article, on the UI thread.
   *
   * @return {@code null}: it is undone like typing, whereas the platform asks before it undoes a
   *     change of its own from within an editor
   */
  @Override
  public Change perform(IProgressMonitor monitor) throws CoreException {
    try {
      DocumentEdits.apply(document, edits);
      return null;
    } catch (BadLocationException e) {
      throw new CoreException(Status.error("Edits of another version of the text", e));
    }
  }

  @Override
  public Object getModifiedElement() {
    return document;
  }
}
