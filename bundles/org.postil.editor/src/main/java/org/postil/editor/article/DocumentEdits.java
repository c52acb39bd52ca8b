package org.postil.editor.article;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.RewriteSessionEditProcessor;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Applies edits to an open document, so that one undo takes all of them back. */
public final class DocumentEdits {

  private DocumentEdits() {}

  /**
   * Applies {@code edits}, which count in the document as it is now.
   *
   * @throws BadLocationException when an edit lies outside the document
   */
  public static void apply(IDocument document, List<org.postil.text.TextEdit> edits)
      throws BadLocationException {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    undo.beginCompoundChange();
    try {
      new RewriteSessionEditProcessor(document, tree(edits), TextEdit.NONE).performEdits();
    } finally {
      undo.endCompoundChange();
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
