package org.postil.editor.article;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.postil.analysis.Analysis;

/**
 * Computes what several features show of the same analysis once, whichever of them asks first.
 *
 * @param <T> what is computed; must not hold the analysis
 */
final class Shared<T> implements Function<Analysis, T> {

  private final Function<Analysis, T> compute;
  private WeakReference<Analysis> last = new WeakReference<>(null);
  private T result;

  Shared(Function<Analysis, T> compute) {
    this.compute = compute;
  }

  @Override
  public synchronized T apply(Analysis analysis) {
    if (!last.refersTo(analysis)) {
      result = compute.apply(analysis);
      last = new WeakReference<>(analysis);
    }
    return result;
  }
}
