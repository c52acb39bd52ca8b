package org.postil.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Tells on a terminal how far a long run has come, in a line that each result takes the place of.
 */
final class Progress {

  private static final long FIRST_AFTER = 1_000_000_000;
  private static final long NEXT_AFTER = 200_000_000;
  private static final String CLEAR_LINE = "\r\033[K";

  private final PrintStream terminal;
  private final LongSupplier clock;
  private final int total;
  private int done;
  private long due;
  private boolean shown;

  /**
   * @param total how many files there are
   * @param clock nanoseconds
   */
  Progress(PrintStream terminal, int total, LongSupplier clock) {
    this.terminal = terminal;
    this.total = total;
    this.clock = clock;
    this.due = clock.getAsLong() + FIRST_AFTER;
  }

  /** One file more is done. Nothing is said of runs that soon come to an end. */
  void step() {
    done++;
    long now = clock.getAsLong();
    if (done < total && now - due >= 0) {
      due = now + NEXT_AFTER;
      shown = true;
      terminal.print(CLEAR_LINE + Messages.format("progress", done, total));
      terminal.flush();
    }
  }

  /** Makes room for other words. */
  void hide() {
    if (shown) {
      shown = false;
      terminal.print(CLEAR_LINE);
      terminal.flush();
    }
  }
}
