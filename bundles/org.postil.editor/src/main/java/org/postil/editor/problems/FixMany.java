package org.postil.editor.problems;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.checks.FixAll;
import org.postil.checks.FixChoice;
import org.postil.editor.article.Background;
import org.postil.editor.article.DocumentEdits;
import org.postil.text.TextEdit;

/** Mends many problems of an open article at once; one undo takes all of it back. */
final class FixMany {

  private FixMany() {}

  /**
   * Works the fixes out in the background, then makes them.
   *
   * @param title what is done, for the log
   * @param text the text of the editor
   */
  static void apply(
      String title, ITextEditor editor, String text, FixAll.Checker checker, FixChoice choice)
      throws BadLocationException {
    Optional<FixAll> fixes = Background.compute(title, () -> FixAll.of(text, checker, choice));
    if (fixes.isPresent()) {
      IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      apply(document, fixes.get().rounds());
    }
  }

  private static void apply(IDocument document, List<List<TextEdit>> rounds)
      throws BadLocationException {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    undo.beginCompoundChange();
    try {
      for (List<TextEdit> round : rounds) {
        DocumentEdits.apply(document, round);
      }
    } finally {
      undo.endCompoundChange();
    }
  }
}
