package org.postil.editor;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** Finds dialogs and what is in them. */
public final class Dialogs {

  private static final int POLL = 50;

  private Dialogs() {}

  /**
   * Does something in the next dialog with that title. To be called before the key that opens it,
   * since a dialog that is open keeps its caller waiting.
   */
  public static void whenOpen(String title, Consumer<Shell> act) {
    Display display = Display.getCurrent();
    Optional<Shell> dialog = shell(title);
    if (dialog.isPresent()) {
      act.accept(dialog.get());
    } else {
      display.timerExec(POLL, () -> whenOpen(title, act));
    }
  }

  /** The visible shell with that title. */
  public static Optional<Shell> shell(String title) {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && shell.getText().equals(title))
        .findFirst();
  }

  /** The list of what is offered at the caret, once its first row is selected. */
  public static Optional<Table> offers() {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && shell.getText().isEmpty())
        .flatMap(shell -> find(shell, Table.class).stream())
        .filter(table -> table.getSelectionIndex() == 0)
        .findFirst();
  }

  /**
   * Presses the default button. The event is handed to it, since without a window manager no dialog
   * gets keys that are posted.
   */
  public static void accept(Shell dialog) {
    dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
  }

  /** The first visible control of that type in {@code parent}, however deep. */
  public static <T extends Control> Optional<T> find(Composite parent, Class<T> type) {
    for (Control child : parent.getChildren()) {
      Optional<T> found =
          type.isInstance(child) && child.isVisible()
              ? Optional.of(type.cast(child))
              : child instanceof Composite inner ? find(inner, type) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
