package org.postil.editor;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
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
    return all(parent, type).filter(Control::isVisible).findFirst();
  }

  /** What the status lines in {@code window} say, each on a line of its own. */
  public static String status(Shell window) {
    return all(window, CLabel.class)
        .map(CLabel::getText)
        .filter(words -> words != null && !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
    return Arrays.stream(parent.getChildren())
        .flatMap(child -> Stream.concat(Stream.of(child), inside(child)))
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static Stream<Control> inside(Control control) {
    return control instanceof Composite parent ? all(parent, Control.class) : Stream.empty();
  }
}
