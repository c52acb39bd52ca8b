package org.postil.editor.article;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

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
  public static void apply(IDocument document, List<org.postil.text.TextEdit> edits)
      throws BadLocationException {
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

  private static void replace(IDocument document, List<org.postil.text.TextEdit> edits)
      throws BadLocationException {
    int shift = 0;
    for (org.postil.text.TextEdit edit : org.postil.text.TextEdit.inOrder(edits)) {
      int length = edit.span().length();
      document.replace(edit.span().offset() + shift, length, edit.replacement());
      shift += edit.replacement().length() - length;
    }
  }

  /** The same edits as the platform writes them. */
  public static TextEdit tree(List<org.postil.text.TextEdit> edits) {
    MultiTextEdit all = new MultiTextEdit();
    for (org.postil.text.TextEdit edit : edits) {
      all.addChild(new ReplaceEdit(edit.span().offset(), edit.span().length(), edit.replacement()));
    }
    return all;
  }
}
