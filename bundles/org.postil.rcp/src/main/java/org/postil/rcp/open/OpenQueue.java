package org.postil.rcp.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files that are to be opened, from the command line and from later launches. They wait here until
 * there is a window; from then on each request goes straight to it. Safe for any thread.
 */
public final class OpenQueue {

  private final List<List<Path>> waiting = new ArrayList<>();
  private Consumer<List<Path>> opener = waiting::add;

  /** Asks for {@code files} to be opened; none means that the window is only to be shown. */
  public synchronized void add(List<Path> files) {
    opener.accept(List.copyOf(files));
  }

  /** Whether files wait for a window. */
  public synchronized boolean hasFiles() {
    return waiting.stream().anyMatch(files -> !files.isEmpty());
  }

  /** Sends what waits, and all that comes, to {@code opener}, on the thread that adds it. */
  public synchronized void sendTo(Consumer<List<Path>> opener) {
    waiting.forEach(opener);
    waiting.clear();
    this.opener = opener;
  }
}
