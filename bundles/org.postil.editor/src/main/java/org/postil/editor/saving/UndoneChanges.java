package org.postil.editor.saving;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/**
 * Lets a text count as saved again when all changes to it were undone. The platform does so for
 * files in the workspace only.
 */
final class UndoneChanges implements IDocumentListener {

  private final ITextFileBuffer buffer;
  private long saved = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;

  private UndoneChanges(ITextFileBuffer buffer) {
    this.buffer = buffer;
  }

  /** Listens for as long as there is the document. */
  static void listenTo(ITextFileBuffer buffer) {
    buffer.getDocument().addDocumentListener(new UndoneChanges(buffer));
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    if (!buffer.isDirty()) {
      saved = stamp(event.getDocument());
    }
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    if (isAsSaved(event.getDocument())) {
      // After the others who listen to this change, among them the buffer.
      Display.getDefault().asyncExec(() -> letGo(event.getDocument()));
    }
  }

  private void letGo(IDocument document) {
    try {
      if (isAsSaved(document) && buffer.isDirty() && buffer.isSynchronized()) {
        // Reads the file, finds nothing new in it, and tells everybody that it is as saved.
        buffer.revert(null);
      }
    } catch (CoreException e) {
      ILog.get().log(e.getStatus());
    }
  }

  private boolean isAsSaved(IDocument document) {
    return saved != IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP && saved == stamp(document);
  }

  /** The platform's undo gives a document back the stamp that it had. */
  private static long stamp(IDocument document) {
    return ((IDocumentExtension4) document).getModificationStamp();
  }
}
