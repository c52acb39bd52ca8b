package org.postil.editor.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.postil.analysis.Analysis;

/**
 * The features that compute something from each analysis of one document and show it together, so
 * that none shows another version than its neighbours.
 */
final class Round {

  private final Job job = Job.createSystem("Compute what features show", this::run);
  private final List<Subscription<?>> subscriptions = new CopyOnWriteArrayList<>();
  private final BiConsumer<Analysis, List<Runnable>> finished;
  private volatile Optional<Analysis> latest = Optional.empty();

  /**
   * @param finished takes, in the background, what is to be shown of an analysis
   */
  Round(BiConsumer<Analysis, List<Runnable>> finished) {
    this.finished = finished;
    job.setPriority(Job.SHORT);
  }

  void subscribe(Subscription<?> subscription) {
    subscriptions.add(subscription);
    job.schedule();
  }

  void unsubscribe(Subscription<?> subscription) {
    subscriptions.remove(subscription);
  }

  boolean isEmpty() {
    return subscriptions.isEmpty();
  }

  /** Computes from {@code analysis}; what is being computed from one before it is dropped. */
  void start(Analysis analysis) {
    latest = Optional.of(analysis);
    job.schedule();
  }

  void cancel() {
    latest = Optional.empty();
    job.cancel();
  }

  private IStatus run(IProgressMonitor monitor) {
    latest.ifPresent(this::compute);
    return Status.OK_STATUS;
  }

  private void compute(Analysis analysis) {
    List<Runnable> results = new ArrayList<>();
    for (Subscription<?> subscription : subscriptions) {
      if (latest.filter(wanted -> wanted == analysis).isEmpty()) {
        return;
      }
      SafeRunner.run(() -> subscription.compute(analysis).ifPresent(results::add));
    }
    finished.accept(analysis, results);
  }
}
