package org.postil.editor.problems;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.postil.checks.Fix;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.DocumentEdits;

/** Offers a fix in the editor, for the version of the document that it was computed for. */
record FixProposal(Fix fix, String problem, long version) implements ICompletionProposal {

  @Override
  public void apply(IDocument document) {
    if (((IDocumentExtension4) document).getModificationStamp() != version) {
      return;
    }
    try {
      DocumentEdits.apply(document, fix.edits());
    } catch (BadLocationException e) {
      PostilPlugin.get().getLog().error(fix.title(), e);
    }
  }

  @Override
  public String getDisplayString() {
    return fix.title();
  }

  @Override
  public String getAdditionalProposalInfo() {
    return problem;
  }

  @Override
  public Image getImage() {
    return null;
  }

  @Override
  public Point getSelection(IDocument document) {
    return null;
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
