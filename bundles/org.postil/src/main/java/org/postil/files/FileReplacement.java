package org.postil.files;

import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Gives a file new content so that neither a crash nor a full disk loses both the old and the new:
 * the new content is on the disk, complete, before the old is touched.
 */
public final class FileReplacement {

  private FileReplacement() {}

  /**
   * Replaces the content of {@code file}, which is made if it is missing. Its owner and permissions
   * stay, and so do the links that lead to it.
   *
   * @throws IOException when the content could not be written. The file is as it was, unless the
   *     message names another one that holds the new content.
   */
  public static void replace(Path file, byte[] content) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path fresh = freshFile(real);
    boolean keep = false;
    try {
      write(fresh, content);
      if (canStandFor(fresh, real)) {
        Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
        FileTraits.force(real.getParent());
      } else {
        keep = true;
        overwrite(real, content, fresh);
        keep = false;
      }
    } finally {
      if (!keep) {
        Files.deleteIfExists(fresh);
      }
    }
  }

  /** A file beside {@code file} or, where the folder takes none, among the temporary files. */
  private static Path freshFile(Path file) throws IOException {
    String prefix = "." + file.getFileName() + "-";
    try {
      return Files.createTempFile(file.getParent(), prefix, ".saving", FileTraits.begun(file));
    } catch (AccessDeniedException e) {
      return Files.createTempFile(prefix, ".saving");
    }
  }

  private static boolean canStandFor(Path fresh, Path file) throws IOException {
    boolean besideIt = fresh.getParent().equals(file.getParent());
    return besideIt && (!Files.exists(file) || FileTraits.copied(file, fresh));
  }

  private static void overwrite(Path file, byte[] content, Path copy) throws IOException {
    try {
      write(file, content);
    } catch (IOException e) {
      throw new IOException(e.getMessage() + "; the text that was to be saved is in " + copy, e);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, WRITE, TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
