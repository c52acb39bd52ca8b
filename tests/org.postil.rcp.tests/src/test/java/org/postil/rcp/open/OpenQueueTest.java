package org.postil.rcp.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenQueueTest {

  private static final List<Path> FIRST = List.of(Path.of("first.txt"));
  private static final List<Path> SECOND = List.of(Path.of("second.txt"));

  private final OpenQueue queue = new OpenQueue();
  private final List<List<Path>> opened = new ArrayList<>();

  @Test
  void filesWaitForTheWindow() {
    queue.add(FIRST);
    queue.add(SECOND);
    queue.sendTo(opened::add);

    assertThat(opened).containsExactly(FIRST, SECOND);
  }

  @Test
  void laterFilesGoStraightToTheWindow() {
    queue.sendTo(opened::add);
    queue.add(FIRST);

    assertThat(opened).containsExactly(FIRST);
  }
}
