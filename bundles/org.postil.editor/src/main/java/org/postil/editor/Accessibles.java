package org.postil.editor;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * Names for the screen reader, of controls that have no words of their own and no label before
 * them.
 */
public final class Accessibles {

  private Accessibles() {}

  /** Gives {@code control} a name. */
  public static void name(Control control, String name) {
    name(control, () -> name);
  }

  /** Gives {@code control} a name that may change. */
  public static void name(Control control, Supplier<String> name) {
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
