package org.postil.editor.notes;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for the screen reader. */
final class Accessibles {

  private Accessibles() {}

  /** Gives a control that has no words of its own a name, which may change. */
  static void name(Control control, Supplier<String> name) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = name.get();
              }
            });
  }
}
