package org.postil.editor.saving;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * Whether a file was read whole. For bytes that are no characters in its encoding the platform
 * reads U+FFFD without a word; saved so, they would be lost.
 */
final class LossyReading {

  private static final char REPLACEMENT = '\uFFFD';

  private LossyReading() {}

  /**
   * An error that the platform takes for one of the encoding, so that it shows the way to choose
   * another in place of the text; empty when nothing was lost.
   */
  static Optional<IStatus> of(ITextFileBuffer buffer) {
    if (buffer.getDocument().get().indexOf(REPLACEMENT) < 0 || isWhole(buffer)) {
      return Optional.empty();
    }
    String message = NLS.bind(Messages.Reading_lossy, buffer.getEncoding());
    return Optional.of(Status.error(message, new CharConversionException(message)));
  }

  private static boolean isWhole(ITextFileBuffer buffer) {
    var strict = Charset.forName(buffer.getEncoding()).newDecoder();
    try (Reader text =
        new InputStreamReader(buffer.getFileStore().openInputStream(EFS.NONE, null), strict)) {
      text.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    } catch (IOException | CoreException e) {
      // A file that cannot be read at all has been reported by the platform.
      return true;
    }
  }
}
