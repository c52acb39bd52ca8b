package org.postil.editor.article;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.postil.analysis.Analysis;

/**
 * The documents that features of the editor show at present. Each is analysed once per version,
 * however many features and editors show it, for as long as one of them subscribes to it.
 */
public final class Articles {

  private final Map<IDocument, ArticleDocument> open = new ConcurrentHashMap<>();

  /**
   * Computes something from every analysis of {@code document}. To be called on the UI thread.
   *
   * @param compute runs in the background, once per analysis
   * @param show takes the result on the UI thread, unless the document has changed since
   * @return ends the subscription; to be called on the UI thread
   */
  public <T> Runnable subscribe(
      IDocument document, Function<Analysis, T> compute, Consumer<T> show) {
    ArticleDocument article =
        open.computeIfAbsent(document, opened -> new ArticleDocument(opened, Display.getCurrent()));
    Subscription<T> subscription = new Subscription<>(compute, show);
    article.subscribe(subscription);
    return () -> {
      subscription.end();
      if (!article.unsubscribe(subscription) && open.remove(document, article)) {
        article.dispose();
      }
    };
  }

  /** The latest analysis of {@code document}; empty before the first and when nothing shows it. */
  public Optional<AnalysedText> find(IDocument document) {
    return Optional.ofNullable(document).map(open::get).flatMap(ArticleDocument::text);
  }
}
