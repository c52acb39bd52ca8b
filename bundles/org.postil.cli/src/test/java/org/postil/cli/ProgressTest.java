package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();
  private final Progress progress =
      new Progress(new PrintStream(terminal, true, StandardCharsets.UTF_8), 3, clock::get);

  @Test
  void saysNothingOfAShortRun() {
    progress.step();
    progress.hide();

    assertThat(shown()).isEmpty();
  }

  @Test
  void countsTheFilesOfALongRun() {
    clock.set(2 * SECOND);
    progress.step();
    progress.step();
    clock.set(3 * SECOND);
    progress.hide();
    progress.step();

    assertThat(shown()).isEqualTo("\r\033[K1 of 3 files\r\033[K");
  }

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }
}
