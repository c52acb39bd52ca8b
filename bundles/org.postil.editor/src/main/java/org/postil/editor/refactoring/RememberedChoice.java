package org.postil.editor.refactoring;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.postil.editor.PostilPlugin;

/** One of several values; the one that was used last is chosen at first. */
final class RememberedChoice<T extends Enum<T>> {

  private final IPreferenceStore preferences = PostilPlugin.get().getPreferenceStore();
  private final String preference;
  private T chosen;

  /**
   * @param first chosen as long as none was used
   */
  RememberedChoice(T first) {
    preference = preference(first.getDeclaringClass());
    String last = preferences.getString(preference);
    chosen =
        Arrays.stream(first.getDeclaringClass().getEnumConstants())
            .filter(value -> value.name().equals(last))
            .findFirst()
            .orElse(first);
  }

  /** Where the choice is remembered. */
  static String preference(Class<?> type) {
    return "refactoring." + type.getSimpleName();
  }

  /**
   * Lets a person choose by radio buttons.
   *
   * @param texts the values in their order, each with its text
   * @param changed runs when another one is chosen
   */
  void createGroup(Composite parent, String title, Map<T, String> texts, Runnable changed) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(title);
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    texts.forEach((value, text) -> createButton(group, value, text, changed));
  }

  private void createButton(Group group, T value, String text, Runnable changed) {
    Button button = new Button(group, SWT.RADIO);
    button.setText(text);
    button.setSelection(value == chosen);
    button.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> {
              if (button.getSelection()) {
                chosen = value;
                changed.run();
              }
            }));
  }

  T chosen() {
    return chosen;
  }

  /** Lets what is chosen be the first choice the next time. */
  void remember() {
    preferences.setValue(preference, chosen.name());
  }
}
