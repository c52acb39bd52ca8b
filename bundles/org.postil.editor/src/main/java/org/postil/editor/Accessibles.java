package org.postil.editor;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Names for the screen reader, of controls that have no words of their own and no label before
 * them.
 */
public final class Accessibles {

  private Accessibles() {}

  /**
   * Tells in an empty field, and to the screen reader, what it is for. GTK passes on no names for
   * fields of its own, but what stands in them while they are empty.
   */
  public static void field(Text field, String purpose) {
    field.setMessage(purpose);
    name(field, purpose);
  }

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
