package org.postil.editor.creating;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;

/** The text of a file in some encoding, or why there is none. */
sealed interface SourceText {

  /** The text, without byte order mark. */
  record Read(String text) implements SourceText {}

  /** There is no text; what the user should do. */
  record Unreadable(String why) implements SourceText {}

  /**
   * Reads the file of that name strictly: no character is guessed. A byte order mark counts more
   * than the encoding.
   */
  static SourceText of(String file, String encoding) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      if (bytes.length == 0) {
        return new Unreadable(NLS.bind(Messages.Import_emptyFile, file));
      }
      Charset charset =
          isMarkedAsUtf16(bytes) ? StandardCharsets.UTF_16 : Charset.forName(encoding);
      return of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset);
    } catch (CharacterCodingException e) {
      return new Unreadable(NLS.bind(Messages.Import_wrongEncoding, encoding));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new Unreadable(NLS.bind(Messages.Import_noEncoding, encoding));
    } catch (IOException | InvalidPathException e) {
      return new Unreadable(NLS.bind(Messages.Import_noFile, file));
    }
  }

  /** No text has the character zero; UTF-16 and programs have it when they are read otherwise. */
  private static SourceText of(String text, Charset charset) {
    if (text.indexOf('\0') >= 0) {
      return new Unreadable(NLS.bind(Messages.Import_wrongEncoding, charset));
    }
    return new Read(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static boolean isMarkedAsUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }
}
