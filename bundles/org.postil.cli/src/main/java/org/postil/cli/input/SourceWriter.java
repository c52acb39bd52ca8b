package org.postil.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.postil.cli.Messages;

/** Writes a text back into its file. */
public final class SourceWriter {

  private SourceWriter() {}

  /**
   * Replaces the file at once, so that a power cut leaves the old text or the new one; line ends
   * and byte order mark stay as they were, and so do the permissions.
   *
   * @throws UnreadableSource when the file cannot be written
   */
  public static void write(Source source) throws UnreadableSource {
    try {
      Path file = Path.of(source.name()).toRealPath();
      Path fresh = Files.createTempFile(file.getParent(), ".postil-", null);
      try {
        Files.writeString(fresh, source.encoded());
        copyPermissions(file, fresh);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException trouble) {
      throw new UnreadableSource(
          Messages.format("source.unwritable", source.name(), trouble.getMessage()));
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}
