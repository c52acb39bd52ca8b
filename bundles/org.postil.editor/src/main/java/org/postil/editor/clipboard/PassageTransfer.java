package org.postil.editor.clipboard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.postil.edits.Passage;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;

/**
 * Carries a passage over the clipboard: the length of its words, the place of its style among all,
 * how many of its notes are shared and their numbers, then its text in UTF-8.
 */
final class PassageTransfer extends ByteArrayTransfer {

  /** The platform wants one object for all. */
  static final PassageTransfer INSTANCE = new PassageTransfer();

  private static final int HEAD = 3 * Integer.BYTES;
  private static final NoteStyle[] STYLES = NoteStyle.values();
  private static final String NAME = "application/x-postil-passage";
  private static final int ID = registerType(NAME);

  private PassageTransfer() {}

  @Override
  protected int[] getTypeIds() {
    return new int[] {ID};
  }

  @Override
  protected String[] getTypeNames() {
    return new String[] {NAME};
  }

  @Override
  protected void javaToNative(Object object, TransferData data) {
    if (object instanceof Passage passage) {
      byte[] text = passage.text().getBytes(StandardCharsets.UTF_8);
      ByteBuffer bytes =
          ByteBuffer.allocate(HEAD + passage.shared().size() * Integer.BYTES + text.length);
      bytes.putInt(passage.words().length());
      bytes.putInt(passage.style().ordinal());
      bytes.putInt(passage.shared().size());
      passage.shared().forEach(bytes::putInt);
      super.javaToNative(bytes.put(text).array(), data);
    }
  }

  @Override
  protected Object nativeToJava(TransferData data) {
    return super.nativeToJava(data) instanceof byte[] content && content.length > HEAD
        ? passage(ByteBuffer.wrap(content)).orElse(null)
        : null;
  }

  /** Empty when another program offers something else under this name. */
  private static Optional<Passage> passage(ByteBuffer bytes) {
    int words = bytes.getInt();
    int style = bytes.getInt();
    int count = bytes.getInt();
    if (style < 0
        || style >= STYLES.length
        || count < 0
        || count > bytes.remaining() / Integer.BYTES) {
      return Optional.empty();
    }
    Set<Integer> shared = new HashSet<>();
    for (int i = 0; i < count; i++) {
      shared.add(bytes.getInt());
    }
    String text = StandardCharsets.UTF_8.decode(bytes).toString();
    return words >= 0 && words <= text.length()
        ? Optional.of(new Passage(text, new Span(0, words), STYLES[style], shared))
        : Optional.empty();
  }
}
