package org.postil.editor.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.postil.analysis.Analysis;
import org.postil.outline.Outline;
import org.postil.outline.OutlineItem;

/**
 * The documents that features of the editor show at present. Each is analysed once per version,
 * however many features and editors show it, for as long as one of them subscribes to it.
 */
public final class Articles {

  private final Map<IDocument, ArticleDocument> open = new ConcurrentHashMap<>();
  private final Shared<List<OutlineItem>> outline = new Shared<>(Outline::of);

  /**
   * Computes something from every analysis of {@code document}. To be called on the UI thread.
   *
   * @param compute runs in the background, once per analysis
   * @param show takes the result on the UI thread, unless the document has changed since
   * @return ends the subscription; to be called on the UI thread
   */
  public <T> Runnable subscribe(
      IDocument document, Function<Analysis, T> compute, Consumer<T> show) {
    return subscribe(document, new Subscription<>(compute, show, false));
  }

  /** The same for what takes longer to compute than the other features should wait. */
  public <T> Runnable subscribeSlowly(
      IDocument document, Function<Analysis, T> compute, Consumer<T> show) {
    return subscribe(document, new Subscription<>(compute, show, true));
  }

  private Runnable subscribe(IDocument document, Subscription<?> subscription) {
    ArticleDocument article =
        open.computeIfAbsent(document, opened -> new ArticleDocument(opened, Display.getCurrent()));
    article.subscribe(subscription);
    return () -> {
      subscription.end();
      if (!article.unsubscribe(subscription) && open.remove(document, article)) {
        article.dispose();
      }
    };
  }

  /** The outline of {@code article}, computed once for all features that show it. */
  public List<OutlineItem> outline(Analysis article) {
    return outline.apply(article);
  }

  /** The latest analysis of {@code document}; empty before the first and when nothing shows it. */
  public Optional<AnalysedText> find(IDocument document) {
    return Optional.ofNullable(document).map(open::get).flatMap(ArticleDocument::text);
  }

  /**
   * The analysis of {@code document} as it is now, made if there is none yet. Takes a while, so not
   * to be called on the UI thread.
   */
  public Analysis analyse(IDocument document) {
    return find(document)
        .filter(AnalysedText::isCurrent)
        .map(AnalysedText::analysis)
        .orElseGet(() -> Analysis.of(document.get()));
  }
}
