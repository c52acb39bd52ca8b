package org.postil.editor.article;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.postil.text.TextEdit;

/** Applies edits to an open document, so that one undo takes all of them back. */
public final class DocumentEdits {

  private DocumentEdits() {}

  /** From so many edits on, those who listen to the document had better look at all of it anew. */
  private static final int MANY = 1000;

  /**
   * Applies {@code edits}, which count in the document as it is now, the first of them first: undo,
   * which goes the other way, then ends with it and puts the caret there, into the text where the
   * user was rather than into the notes.
   *
   * @throws BadLocationException when an edit lies outside the document
   */
  public static void apply(IDocument document, List<TextEdit> edits) throws BadLocationException {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    IDocumentExtension4 sessions = (IDocumentExtension4) document;
    undo.beginCompoundChange();
    DocumentRewriteSession session =
        sessions.startRewriteSession(
            edits.size() > MANY
                ? DocumentRewriteSessionType.UNRESTRICTED
                : DocumentRewriteSessionType.UNRESTRICTED_SMALL);
    try {
      replace(document, edits);
    } finally {
      sessions.stopRewriteSession(session);
      undo.endCompoundChange();
    }
  }

  private static void replace(IDocument document, List<TextEdit> edits)
      throws BadLocationException {
    int shift = 0;
    for (TextEdit edit : TextEdit.inOrder(edits)) {
      int length = edit.span().length();
      document.replace(edit.span().offset() + shift, length, edit.replacement());
      shift += edit.replacement().length() - length;
    }
  }
}
