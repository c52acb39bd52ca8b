package org.postil.editor.spelling;

import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Something that Ctrl+1 offers for a word, and that changes no text. */
record WordOffer(String title, Consumer<IDocument> action) implements ICompletionProposal {

  @Override
  public void apply(IDocument document) {
    action.accept(document);
  }

  @Override
  public String getDisplayString() {
    return title;
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
