package org.postil.editor.problems;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.postil.editor.article.ViewerSubscription;
import org.postil.editor.settings.ArticleSettings;
import org.postil.editor.settings.SettingsWatch;

/** Shows what the checks find in the article of a viewer, and keeps it up to date while typing. */
public final class ProblemReconciler implements IReconciler {

  private ProblemReporter reporter;
  private ViewerSubscription<CheckedArticle> subscription;
  private SettingsWatch settings;

  @Override
  public void install(ITextViewer viewer) {
    reporter = new ProblemReporter((ISourceViewer) viewer);
    subscription = subscribe(viewer);
    settings = new SettingsWatch(() -> checkAgain(viewer));
  }

  private ViewerSubscription<CheckedArticle> subscribe(ITextViewer viewer) {
    return ViewerSubscription.slow(
        viewer,
        analysis -> CheckedArticle.of(analysis, ArticleSettings.of(viewer.getDocument())),
        reporter::report);
  }

  private void checkAgain(ITextViewer viewer) {
    ViewerSubscription<CheckedArticle> before = subscription;
    subscription = subscribe(viewer);
    before.dispose();
  }

  @Override
  public void uninstall() {
    settings.dispose();
    subscription.dispose();
    reporter.dispose();
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
