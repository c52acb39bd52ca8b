package org.postil.editor.problems;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.assist.QuickProposal;

/** Makes an offer in the active editor, for the version of the document that was checked. */
record FixProposal(Offer offer, String problem, long version) implements QuickProposal {

  @Override
  public void apply(IDocument document) {
    if (((IDocumentExtension4) document).getModificationStamp() != version) {
      return;
    }
    try {
      offer.take(
          (ITextEditor)
              PlatformUI.getWorkbench()
                  .getActiveWorkbenchWindow()
                  .getActivePage()
                  .getActiveEditor());
    } catch (BadLocationException e) {
      PostilPlugin.get().getLog().error(offer.title(), e);
    }
  }

  @Override
  public String getDisplayString() {
    return offer.title();
  }

  @Override
  public String getAdditionalProposalInfo() {
    return problem;
  }
}
