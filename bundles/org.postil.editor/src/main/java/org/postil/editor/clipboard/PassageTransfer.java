package org.postil.editor.clipboard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.postil.edits.Passage;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;

/**
 * Carries a passage over the clipboard: the length of its words, the place of its style among all,
 * then its text in UTF-8.
 */
final class PassageTransfer extends ByteArrayTransfer {

  /** The platform wants one object for all. */
  static final PassageTransfer INSTANCE = new PassageTransfer();

  private static final int HEAD = 2 * Integer.BYTES;
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
      ByteBuffer bytes = ByteBuffer.allocate(HEAD + text.length);
      bytes.putInt(passage.words().length()).putInt(passage.style().ordinal()).put(text);
      super.javaToNative(bytes.array(), data);
    }
  }

  @Override
  protected Object nativeToJava(TransferData data) {
    if (super.nativeToJava(data) instanceof byte[] content && content.length > HEAD) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      int words = bytes.getInt();
      int style = bytes.getInt();
      return passage(words, style, StandardCharsets.UTF_8.decode(bytes).toString());
    }
    return null;
  }

  /** Another program may offer anything under this name. */
  private static Passage passage(int words, int style, String text) {
    boolean fits = words >= 0 && words <= text.length();
    return fits && style >= 0 && style < STYLES.length
        ? new Passage(text, new Span(0, words), STYLES[style])
        : null;
  }
}
