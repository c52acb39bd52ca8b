package org.postil.editor.clipboard;

import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.postil.edits.Passage;

/** The clipboard, with passages beside the plain text that other programs take. */
final class PassageClipboard {

  private PassageClipboard() {}

  /**
   * @param text what other programs get, not empty
   */
  static void put(String text, Passage passage) {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      clipboard.setContents(
          new Object[] {text, passage},
          new Transfer[] {TextTransfer.getInstance(), PassageTransfer.INSTANCE});
    } finally {
      clipboard.dispose();
    }
  }

  /** The passage there; empty when there is something else. */
  static Optional<Passage> get() {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      return Optional.ofNullable((Passage) clipboard.getContents(PassageTransfer.INSTANCE));
    } finally {
      clipboard.dispose();
    }
  }
}
