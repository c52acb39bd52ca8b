package org.postil.rcp.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.postil.rcp.Messages;

/** Whether a file can be opened as an article. */
public final class ReadableFile {

  private ReadableFile() {}

  /** What stands in the way of opening {@code file}, as a sentence for the user. */
  public static Optional<String> obstacle(Path file) {
    if (!Files.exists(file)) {
      return Optional.of(NLS.bind(Messages.File_missing, file));
    }
    if (Files.isDirectory(file)) {
      return Optional.of(NLS.bind(Messages.File_folder, file));
    }
    if (!Files.isReadable(file)) {
      return Optional.of(NLS.bind(Messages.File_unreadable, file));
    }
    return Optional.empty();
  }
}
