package org.postil.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.postil.cli.Messages;
import org.postil.files.FileReplacement;

/** Writes a text back into its file. */
public final class SourceWriter {

  private SourceWriter() {}

  /**
   * Replaces the content of the file; line ends and byte order mark stay as they were.
   *
   * @throws UnreadableSource when the file cannot be written
   */
  public static void write(Source source) throws UnreadableSource {
    try {
      FileReplacement.replace(
          Path.of(source.name()), source.encoded().getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw new UnreadableSource(
          Messages.format("source.unwritable", source.name(), trouble.getMessage()));
    }
  }
}
