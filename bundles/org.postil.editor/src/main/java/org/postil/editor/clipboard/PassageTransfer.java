package org.postil.editor.clipboard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.postil.edits.Passage;
import org.postil.text.Span;

/** Carries a passage over the clipboard: the length of its words, then its text in UTF-8. */
final class PassageTransfer extends ByteArrayTransfer {

  /** The platform wants one object for all. */
  static final PassageTransfer INSTANCE = new PassageTransfer();

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
      ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + text.length);
      super.javaToNative(bytes.putInt(passage.words().length()).put(text).array(), data);
    }
  }

  @Override
  protected Object nativeToJava(TransferData data) {
    if (super.nativeToJava(data) instanceof byte[] content && content.length > Integer.BYTES) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      int words = bytes.getInt();
      return passage(words, StandardCharsets.UTF_8.decode(bytes).toString());
    }
    return null;
  }

  /** Another program may offer anything under this name. */
  private static Passage passage(int words, String text) {
    return words >= 0 && words <= text.length() ? new Passage(text, new Span(0, words)) : null;
  }
}
