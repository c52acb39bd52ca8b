package org.postil.editor.problems;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.texteditor.ITextEditor;

/** One of the things that Ctrl+1 offers for a problem. */
interface Offer {

  /** What it does, in the imperative. */
  String title();

  /** What offers for several problems that do alike have in common. */
  String kind();

  /**
   * Does it in {@code editor}, whose text must not have changed since the article was checked.
   *
   * @throws BadLocationException when the text has changed
   */
  void take(ITextEditor editor) throws BadLocationException;
}
