package org.postil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.postil.cli.input.Source;
import org.postil.files.FileReplacement;

/** Where the results of an export go: to standard output, a file, or a folder. */
final class ExportedFiles {

  private final Streams streams;
  private final Optional<Path> output;
  private final boolean intoFolder;
  private final String ending;
  private final Map<Path, String> written = new HashMap<>();
  private boolean allWritten = true;

  /**
   * @param output the file or folder; empty for standard output
   * @param several whether there may be more than one result, so that {@code output} is a folder
   * @param ending what the names of files in a folder end with
   */
  ExportedFiles(Streams streams, Optional<Path> output, boolean several, String ending) {
    this.streams = streams;
    this.output = output;
    this.ending = ending;
    intoFolder = output.isPresent() && (several || Files.isDirectory(output.get()));
  }

  /** Whether every result found a file of its own. */
  boolean allWritten() {
    return allWritten;
  }

  /**
   * Writes the result of one source.
   *
   * @throws IOException when it cannot be written
   */
  void write(String source, String content) throws IOException {
    if (output.isEmpty()) {
      streams.out().write(content.getBytes(StandardCharsets.UTF_8));
      return;
    }
    Path file = intoFolder ? output.get().resolve(fileName(source)) : output.get();
    if (isOpenFor(source, file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileReplacement.replace(file, content.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Neither an article nor what came of another is written over. */
  private boolean isOpenFor(String source, Path file) throws IOException {
    String before = written.putIfAbsent(file, source);
    boolean itself =
        !source.equals(Source.STANDARD_INPUT)
            && Files.exists(file)
            && Files.isSameFile(file, Path.of(source));
    if (itself) {
      complain("export.onto-itself", source);
    } else if (before != null) {
      complain("export.twice", source, file, before);
    }
    return !itself && before == null;
  }

  private void complain(String key, Object... values) {
    streams.err().println(Messages.format(key, values));
    allWritten = false;
  }

  private String fileName(String source) {
    if (source.equals(Source.STANDARD_INPUT)) {
      return "stdin" + ending;
    }
    String name = Path.of(source).getFileName().toString();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + ending;
  }
}
