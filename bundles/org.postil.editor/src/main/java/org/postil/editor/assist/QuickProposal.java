package org.postil.editor.assist;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Something that Ctrl+1 offers, without a picture, and leaving the selection alone. */
public interface QuickProposal extends ICompletionProposal {

  @Override
  default String getAdditionalProposalInfo() {
    return null;
  }

  @Override
  default Image getImage() {
    return null;
  }

  @Override
  default Point getSelection(IDocument document) {
    return null;
  }

  @Override
  default IContextInformation getContextInformation() {
    return null;
  }
}
