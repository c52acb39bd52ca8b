package org.postil.editor.spelling;

import java.util.OptionalInt;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.postil.editor.PostilPlugin;

/**
 * Puts a better word in the place of one.
 *
 * @param word the one
 * @param better what to put there
 * @param near a place within the word, or beside it
 */
record Correction(String word, String better, int near) implements ICompletionProposal {

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

  @Override
  public Point getSelection(IDocument document) {
    return null;
  }

  @Override
  public String getAdditionalProposalInfo() {
    return null;
  }

  @Override
  public Image getImage() {
    return null;
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
