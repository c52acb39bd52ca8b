package org.postil.editor.spelling;

import java.util.OptionalInt;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.postil.editor.PostilPlugin;
import org.postil.editor.assist.QuickProposal;

/**
 * Puts a better word in the place of one.
 *
 * @param word the one
 * @param better what to put there
 * @param near a place within the word, or beside it
 */
record Correction(String word, String better, int near) implements QuickProposal {

  @Override
  public void apply(IDocument document) {
    try {
      OptionalInt place = place(document);
      if (place.isPresent()) {
        document.replace(place.getAsInt(), word.length(), better);
      }
    } catch (BadLocationException e) {
      PostilPlugin.get().getLog().error(getDisplayString(), e);
    }
  }

  /** Where the word stands now, since the text before it may have changed. */
  private OptionalInt place(IDocument document) throws BadLocationException {
    int from = Math.max(0, near - word.length());
    int end = Math.min(document.getLength(), near + word.length());
    int found = document.get(from, end - from).indexOf(word);
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(from + found);
  }

  @Override
  public String getDisplayString() {
    return NLS.bind(Messages.Spelling_change, better);
  }
}
