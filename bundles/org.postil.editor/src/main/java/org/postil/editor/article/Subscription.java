package org.postil.editor.article;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.postil.analysis.Analysis;

/**
 * What one feature computes from each analysis of a document and where it shows it.
 *
 * @param <T> what it computes
 */
final class Subscription<T> {

  private final Function<Analysis, T> compute;
  private final Consumer<T> show;
  private final boolean slow;
  private Analysis seen;
  private boolean ended;

  /**
   * @param slow whether the computing takes so long that the other features do not wait for it
   */
  Subscription(Function<Analysis, T> compute, Consumer<T> show, boolean slow) {
    this.compute = compute;
    this.show = show;
    this.slow = slow;
  }

  boolean isSlow() {
    return slow;
  }

  /**
   * Computes in the background; empty when this analysis was computed before.
   *
   * @return shows the result, on the UI thread
   */
  Optional<Runnable> compute(Analysis analysis) {
    if (seen == analysis) {
      return Optional.empty();
    }
    seen = analysis;
    T value = compute.apply(analysis);
    return Optional.of(() -> show(value));
  }

  private void show(T value) {
    if (!ended) {
      show.accept(value);
    }
  }

  /** From now on, on the UI thread, nothing is shown. */
  void end() {
    ended = true;
  }
}
