package org.postil.editor.saving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * A text as it is to stand in its file.
 *
 * @param file a file that exists
 * @param content its new content
 */
record SavedText(Path file, byte[] content) {

  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  /**
   * The text of {@code buffer}; empty where it is for the platform to write it, or to say why it
   * cannot: a file that does not exist yet, is read-only or not a local one, another encoding than
   * UTF-8, or a text that cannot be encoded.
   */
  static Optional<SavedText> of(ITextFileBuffer buffer) {
    if (!StandardCharsets.UTF_8.name().equalsIgnoreCase(buffer.getEncoding())) {
      return Optional.empty();
    }
    return local(buffer.getFileStore())
        .filter(Files::isWritable)
        .flatMap(file -> encoded(file, buffer.getDocument().get()));
  }

  private static Optional<Path> local(IFileStore store) {
    try {
      return Optional.ofNullable(store.toLocalFile(EFS.NONE, null)).map(java.io.File::toPath);
    } catch (CoreException e) {
      ILog.get().log(e.getStatus());
      return Optional.empty();
    }
  }

  private static Optional<SavedText> encoded(Path file, String text) {
    try {
      String whole = startsWithByteOrderMark(file) ? "\uFEFF" + text : text;
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(whole));
      return Optional.of(new SavedText(file, Arrays.copyOf(bytes.array(), bytes.remaining())));
    } catch (CharacterCodingException e) {
      // The platform tells the user which character has no code.
      return Optional.empty();
    } catch (IOException e) {
      ILog.get().error(file.toString(), e);
      return Optional.empty();
    }
  }

  private static boolean startsWithByteOrderMark(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
    }
  }
}
