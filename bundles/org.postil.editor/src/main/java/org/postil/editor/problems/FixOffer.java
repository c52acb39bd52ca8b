package org.postil.editor.problems;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.checks.Fix;
import org.postil.editor.article.DocumentEdits;

/** Offers to mend the problem. */
record FixOffer(Fix fix) implements Offer {

  @Override
  public String title() {
    return fix.title();
  }

  @Override
  public String kind() {
    return fix.kind();
  }

  @Override
  public void take(ITextEditor editor) throws BadLocationException {
    DocumentEdits.apply(
        editor.getDocumentProvider().getDocument(editor.getEditorInput()), fix.edits());
  }
}
