package org.postil.editor.creating;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
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

  /** Reads the file of that name strictly: no character is guessed. */
  static SourceText of(String file, String encoding) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(Path.of(file)));
      String text = Charset.forName(encoding).newDecoder().decode(bytes).toString();
      return new Read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return new Unreadable(NLS.bind(Messages.Import_wrongEncoding, encoding));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new Unreadable(NLS.bind(Messages.Import_noEncoding, encoding));
    } catch (IOException | InvalidPathException e) {
      return new Unreadable(NLS.bind(Messages.Import_noFile, file));
    }
  }
}
