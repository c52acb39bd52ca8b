package org.postil.rcp.welcome;

import java.util.List;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.postil.rcp.Messages;

/**
 * A key that one needs first.
 *
 * @param sequence as in {@code plugin.xml}, where M1 stands for Ctrl or Cmd
 * @param purpose what it does
 */
record FirstKey(String sequence, String purpose) {

  static List<FirstKey> all() {
    return List.of(
        new FirstKey("F3", Messages.Welcome_followLink),
        new FirstKey("M3+ARROW_LEFT", Messages.Welcome_back),
        new FirstKey("F2", Messages.Welcome_showNote),
        new FirstKey("M1+O", Messages.Welcome_outline),
        new FirstKey("M1+G", Messages.Welcome_goToNote),
        new FirstKey("M3+M2+I", Messages.Welcome_insertNote),
        new FirstKey("M1+1", Messages.Welcome_fix),
        new FirstKey("M1+M2+L", Messages.Welcome_allKeys));
  }

  /** The key as this system writes it. */
  String format() {
    try {
      return KeySequence.getInstance(sequence).format();
    } catch (ParseException e) {
      throw new IllegalStateException(sequence, e);
    }
  }
}
