package org.postil.editor.problems;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding;

/** Offers to go to another place that has to do with the problem. */
record PlaceOffer(Analysis article, Finding.Related place) implements Offer {

  @Override
  public String title() {
    int line = article.lines().line(place.span().offset()) + 1;
    return NLS.bind(Messages.Offer_goTo, line, place.message());
  }

  @Override
  public String kind() {
    return "go-to";
  }

  @Override
  public void take(ITextEditor editor) {
    editor.getSite().getPage().getNavigationHistory().markLocation(editor);
    editor.selectAndReveal(place.span().offset(), place.span().length());
  }
}
