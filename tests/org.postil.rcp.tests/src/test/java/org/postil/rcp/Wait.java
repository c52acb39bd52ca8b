package org.postil.rcp;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/** Waits for a condition while the workbench goes on. */
public final class Wait {

  /** Long enough for a busy machine; who waits for what comes does not wait longer for that. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Wait() {}

  /**
   * Runs the event loop until {@code condition} holds.
   *
   * @param what is waited for, for the message of the failure
   */
  public static void until(String what, BooleanSupplier condition) {
    Display display = Display.getCurrent();
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        fail("Waited in vain: " + what);
      }
      if (!display.readAndDispatch()) {
        // Wakes the sleep, so that conditions that no event announces are seen, too.
        display.timerExec(20, () -> {});
        display.sleep();
      }
    }
  }

  /** Runs the event loop until there is a value. */
  public static <T> T untilPresent(String what, Supplier<Optional<T>> value) {
    until(what, () -> value.get().isPresent());
    return value.get().orElseThrow();
  }
}
