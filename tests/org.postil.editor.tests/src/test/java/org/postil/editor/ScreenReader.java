package org.postil.editor;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader calls the controls that take keys; their roles are those of SWT. */
public final class ScreenReader {

  private static final Set<Class<? extends Control>> TAKE_KEYS =
      Set.of(
          Browser.class,
          Button.class,
          Combo.class,
          Link.class,
          Spinner.class,
          StyledText.class,
          Table.class,
          Text.class,
          Tree.class);

  private ScreenReader() {}

  /** Those in {@code root} that it could not tell apart from others. */
  public static List<String> nameless(Control root) {
    return takingKeys(root).stream()
        .filter(control -> name(control).isBlank())
        .map(control -> control.toString())
        .toList();
  }

  /** The visible controls in {@code root} that take keys. */
  public static List<Control> takingKeys(Control root) {
    List<Control> found = new ArrayList<>();
    if (root.isVisible() && TAKE_KEYS.contains(root.getClass())) {
      found.add(root);
    } else if (root instanceof Composite composite) {
      Arrays.stream(composite.getChildren()).forEach(child -> found.addAll(takingKeys(child)));
    }
    return found;
  }

  /** What it was given as a name, or its own words, or those of the label before it. */
  private static String name(Control control) {
    String words =
        switch (control) {
          case Button button -> button.getText() + button.getToolTipText();
          case Link link -> link.getText();
          default -> label(control);
        };
    return given(control) + words.replace("null", "");
  }

  private static String label(Control control) {
    List<Control> siblings = List.of(control.getParent().getChildren());
    int at = siblings.indexOf(control);
    return at > 0 && siblings.get(at - 1) instanceof Label label ? label.getText() : "";
  }

  /** SWT keeps those who give names to itself. */
  private static String given(Control control) {
    try {
      Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
      listeners.setAccessible(true);
      AccessibleEvent event = new AccessibleEvent(control);
      List<?> all = (List<?>) listeners.get(control.getAccessible());
      for (Object listener : all == null ? List.of() : all) {
        ((AccessibleListener) listener).getName(event);
      }
      return event.result == null ? "" : event.result;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
