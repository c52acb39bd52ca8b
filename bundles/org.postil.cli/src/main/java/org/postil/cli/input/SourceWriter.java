package org.postil.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postil.cli.Messages;
import org.postil.files.FileReplacement;
import org.postil.files.NewFiles;

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

  /**
   * Writes new files, all or none, in folders that exist.
   *
   * @throws IOException when one exists already or cannot be written
   */
  public static void writeNew(List<Source> sources) throws IOException {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    for (Source source : sources) {
      contents.put(Path.of(source.name()), source.encoded().getBytes(StandardCharsets.UTF_8));
    }
    NewFiles.write(contents);
  }
}
