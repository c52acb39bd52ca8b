package org.postil.editor.article;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Computes in the background what a control shows of what the user has chosen, and hands over only
 * what was asked for last. To be called on the UI thread.
 *
 * @param <T> what is computed
 */
public final class Latest<T> {

  private final String title;
  private final Control control;
  private final Consumer<T> taker;
  private int asked;

  /**
   * @param title what is done, for the list of jobs
   * @param control nothing is handed over once it is disposed
   * @param taker is called on the UI thread
   */
  public Latest(String title, Control control, Consumer<T> taker) {
    this.title = title;
    this.control = control;
    this.taker = taker;
  }

  /** Computes another value; what is being computed still is not wanted any more. */
  public void compute(Supplier<T> value) {
    int number = ++asked;
    var display = control.getDisplay();
    Job job =
        Job.create(
            title,
            monitor -> {
              T computed = value.get();
              display.asyncExec(() -> handOver(number, computed));
            });
    job.setSystem(true);
    job.schedule();
  }

  private void handOver(int number, T computed) {
    if (number == asked && !control.isDisposed()) {
      taker.accept(computed);
    }
  }

  /** What is being computed is not wanted any more. */
  public void forget() {
    asked++;
  }
}
