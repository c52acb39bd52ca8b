package org.postil.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.postil.cli.Messages;

/** Reads named files, and standard input for {@code -}. */
public final class SourceReader {

  private final InputStream in;

  /**
   * @param in standard input
   */
  public SourceReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads the file of that name, or standard input when the name is {@code -}.
   *
   * @throws UnreadableSource when there is no such text or it is not UTF-8
   */
  public Source read(String name) throws UnreadableSource {
    String shown = name.equals("-") ? Source.STANDARD_INPUT : name;
    try {
      byte[] bytes = name.equals("-") ? in.readAllBytes() : readFile(name);
      return Source.of(shown, Utf8.decode(shown, bytes));
    } catch (IOException | InvalidPathException | OutOfMemoryError trouble) {
      throw new UnreadableSource(describe(shown, trouble));
    }
  }

  private static byte[] readFile(String name) throws IOException {
    return Files.readAllBytes(Path.of(name));
  }

  private static String describe(String name, Throwable trouble) {
    return switch (trouble) {
      case NoSuchFileException e -> Messages.format("source.missing", name);
      case AccessDeniedException e -> Messages.format("source.denied", name);
      case OutOfMemoryError e -> Messages.format("source.too-large", name);
      default -> Messages.format("source.unreadable", name, trouble.getMessage());
    };
  }
}
