package org.postil.rcp.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a file can be opened as an article. */
public final class ReadableFile {

  private ReadableFile() {}

  /** What stands in the way of opening {@code file}, as a sentence for the user. */
  public static Optional<String> obstacle(Path file) {
    if (!Files.exists(file)) {
      return Optional.of("There is no file “%s”.".formatted(file));
    }
    if (Files.isDirectory(file)) {
      return Optional.of("“%s” is a folder. Name a file in it.".formatted(file));
    }
    if (!Files.isReadable(file)) {
      return Optional.of("“%s” may not be read. Check its permissions.".formatted(file));
    }
    return Optional.empty();
  }
}
