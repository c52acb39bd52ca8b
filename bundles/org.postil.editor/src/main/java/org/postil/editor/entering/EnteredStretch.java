package org.postil.editor.entering;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.postil.text.Span;

/** The words that were pasted last into an editor as plain text. */
public final class EnteredStretch {

  private int offset;
  private String words = "";

  /** Remembers what was pasted; empty text for nothing. */
  public void remember(int pastedAt, String pasted) {
    offset = pastedAt;
    words = pasted;
  }

  /** Where they stand, if they still end at {@code caret}. */
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
