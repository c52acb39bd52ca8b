package org.postil.editor.problems;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.checks.FixAll;
import org.postil.checks.FixChoice;
import org.postil.editor.article.DocumentEdits;
import org.postil.text.TextEdit;

/** Mends many problems of an open article at once; one undo takes all of it back. */
final class FixMany {

  private FixMany() {}

  /**
   * Works the fixes out in the background, then makes them.
   *
   * @param text the text of the editor
   */
  static void apply(ITextEditor editor, String text, FixAll.Checker checker, FixChoice choice)
      throws BadLocationException, InvocationTargetException, InterruptedException {
    AtomicReference<FixAll> fixes = new AtomicReference<>();
    PlatformUI.getWorkbench()
        .getProgressService()
        .busyCursorWhile(monitor -> fixes.set(FixAll.of(text, checker, choice)));
    apply(editor.getDocumentProvider().getDocument(editor.getEditorInput()), fixes.get().rounds());
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
