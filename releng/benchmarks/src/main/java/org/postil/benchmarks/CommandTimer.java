package org.postil.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Times a command as a whole process, from its start to its end. */
final class CommandTimer {

  private static final int RUNS = 5;

  private CommandTimer() {}

  /** The median of some runs in milliseconds; empty when there is no such command here. */
  static OptionalLong milliseconds(List<String> command) throws InterruptedException {
    long[] times = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      try {
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .waitFor();
      } catch (IOException e) {
        return OptionalLong.empty();
      }
      times[run] = (System.nanoTime() - start) / 1_000_000;
    }
    Arrays.sort(times);
    return OptionalLong.of(times[RUNS / 2]);
  }
}
