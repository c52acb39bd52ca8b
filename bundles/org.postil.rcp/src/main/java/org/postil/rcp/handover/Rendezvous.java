package org.postil.rcp.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Where the running product listens, as it says in a file of its workspace.
 *
 * @param port the port on the loopback interface
 * @param token a secret that only those who may read the workspace know
 */
record Rendezvous(int port, String token) {

  private static final String FILE = ".metadata/.plugins/org.postil.rcp/running";

  /** Reads the file; empty when there is none, or when it is not one of ours. */
  static Optional<Rendezvous> read(Path workspace) throws IOException {
    try {
      List<String> lines = Files.readAllLines(workspace.resolve(FILE), StandardCharsets.US_ASCII);
      return lines.size() == 2
          ? Optional.of(new Rendezvous(Integer.parseInt(lines.get(0)), lines.get(1)))
          : Optional.empty();
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Writes the file so that no reader ever sees half of it. */
  void write(Path workspace) throws IOException {
    Path file = workspace.resolve(FILE);
    Files.createDirectories(file.getParent());
    // A file made by createTempFile is readable by its owner alone.
    Path draft = Files.createTempFile(file.getParent(), "running", null);
    Files.write(draft, List.of(Integer.toString(port), token), StandardCharsets.US_ASCII);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * What a product says that took the files. Not what was said to it: on a port where nobody
   * listens any more a socket may end up connected to itself and hear its own words.
   */
  String answer() {
    return "taken " + token;
  }

  static void delete(Path workspace) throws IOException {
    Files.deleteIfExists(workspace.resolve(FILE));
  }
}
