package org.postil.editor.problems;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.postil.editor.article.ViewerSubscription;

/** Shows what the checks find in the article of a viewer, and keeps it up to date while typing. */
public final class ProblemReconciler implements IReconciler {

  private ProblemReporter reporter;
  private ViewerSubscription<CheckedArticle> subscription;

  @Override
  public void install(ITextViewer viewer) {
    reporter = new ProblemReporter((ISourceViewer) viewer);
    subscription = ViewerSubscription.slow(viewer, CheckedArticle::of, reporter::report);
  }

  @Override
  public void uninstall() {
    subscription.dispose();
    reporter.dispose();
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
