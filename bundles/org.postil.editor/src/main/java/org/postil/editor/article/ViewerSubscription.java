package org.postil.editor.article;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilPlugin;

/**
 * Subscribes to whatever document a viewer shows.
 *
 * @param <T> what is computed from each analysis
 */
public final class ViewerSubscription<T> implements ITextInputListener {

  private final ITextViewer viewer;
  private final Function<IDocument, Runnable> subscribe;
  private Runnable unsubscribe = () -> {};

  /** Subscribes on the UI thread; see {@link Articles#subscribe} for the two functions. */
  public ViewerSubscription(ITextViewer viewer, Function<Analysis, T> compute, Consumer<T> show) {
    this(viewer, document -> PostilPlugin.articles().subscribe(document, compute, show));
  }

  private ViewerSubscription(ITextViewer viewer, Function<IDocument, Runnable> subscribe) {
    this.viewer = viewer;
    this.subscribe = subscribe;
    viewer.addTextInputListener(this);
    inputDocumentChanged(null, viewer.getDocument());
  }

  /** The same by {@link Articles#subscribeSlowly}. */
  public static <T> ViewerSubscription<T> slow(
      ITextViewer viewer, Function<Analysis, T> compute, Consumer<T> show) {
    return new ViewerSubscription<>(
        viewer, document -> PostilPlugin.articles().subscribeSlowly(document, compute, show));
  }

  /** Ends the subscription, on the UI thread. */
  public void dispose() {
    viewer.removeTextInputListener(this);
    unsubscribe.run();
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
    unsubscribe.run();
    unsubscribe = () -> {};
  }

  @Override
  public void inputDocumentChanged(IDocument before, IDocument after) {
    if (after != null) {
      unsubscribe = subscribe.apply(after);
    }
  }
}
