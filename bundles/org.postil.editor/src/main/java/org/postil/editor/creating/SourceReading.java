package org.postil.editor.creating;

import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Reads files in the background, and hands over only what was asked for last. */
final class SourceReading {

  private final Display display;
  private final Consumer<SourceText> taker;
  private int asked;

  /**
   * @param taker is called on the UI thread
   */
  SourceReading(Display display, Consumer<SourceText> taker) {
    this.display = display;
    this.taker = taker;
  }

  void read(String file, String encoding) {
    int number = ++asked;
    Job job =
        Job.create(
            Messages.Import_title,
            monitor -> {
              SourceText read = SourceText.of(file, encoding);
              display.asyncExec(() -> handOver(number, read));
            });
    job.setSystem(true);
    job.schedule();
  }

  private void handOver(int number, SourceText read) {
    if (number == asked) {
      taker.accept(read);
    }
  }

  /** Whatever is read still is not wanted any more. */
  void forget() {
    asked++;
  }
}
