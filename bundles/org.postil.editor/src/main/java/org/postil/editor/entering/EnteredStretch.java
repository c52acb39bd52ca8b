package org.postil.editor.entering;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.postil.text.Span;

/** What was entered last into an editor: pasted as plain text, or typed as a reference. */
public final class EnteredStretch {

  private int offset;
  private String words = "";

  /** Remembers what was entered; empty text for nothing. */
  public void remember(int enteredAt, String entered) {
    offset = enteredAt;
    words = entered;
  }

  /** Where it stands, if it still ends at {@code caret}. */
  Optional<Span> endingAt(IDocument document, int caret) {
    boolean there = !words.isEmpty() && caret == offset + words.length() && isIn(document);
    return there ? Optional.of(new Span(offset, words.length())) : Optional.empty();
  }

  private boolean isIn(IDocument document) {
    try {
      return offset + words.length() <= document.getLength()
          && document.get(offset, words.length()).equals(words);
    } catch (BadLocationException e) {
      throw new IllegalStateException("Within the document", e);
    }
  }
}
