package org.postil.editor.problems;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.checks.Finding;
import org.postil.checks.Fix;
import org.postil.checks.FixChoice;

/** Offers to mend the problem and all others of its check alike. */
record AlikeOffer(CheckedArticle article, Finding finding, Fix fix) implements Offer {

  @Override
  public String title() {
    return NLS.bind(Messages.Offer_alike, fix.title());
  }

  @Override
  public String kind() {
    return fix.kind() + "-alike";
  }

  @Override
  public void take(ITextEditor editor) throws BadLocationException {
    FixMany.apply(
        title(),
        editor,
        article.analysis().text(),
        article.settings().checks()::findings,
        FixChoice.alike(finding.id(), fix.kind()));
  }
}
