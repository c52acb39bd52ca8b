package org.postil.editor.notes;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/**
 * What keys and clicks do in a list of notes: the caret of the editor follows the selection, Enter
 * goes to the note, a double click edits it.
 */
final class NoteKeys {

  private NoteKeys() {}

  /**
   * The keys of a filter.
   *
   * @param goOn goes on to what is filtered, by the arrow down
   * @param clear lets all notes through, by Esc
   */
  static Listener ofFilter(Runnable goOn, Runnable clear) {
    return event -> {
      switch (event.keyCode) {
        case SWT.ARROW_DOWN -> goOn.run();
        case SWT.ESC -> clear.run();
        default -> {}
      }
    };
  }

  /**
   * @param selected the note that is selected in {@code list}
   */
  static void install(
      Control list,
      Supplier<Optional<NoteRow>> selected,
      NoteNavigation navigation,
      Runnable edit) {
    // The widget's own events, since a double click and Enter are the same to a viewer.
    whenSelected(list, () -> selected.get().ifPresent(navigation::reveal));
    list.addListener(SWT.MouseDoubleClick, event -> edit.run());
    list.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            selected.get().ifPresent(navigation::open);
            event.doit = false;
          }
        });
  }

  /** Not when GTK selects the first row by itself, as soon as the list has the focus. */
  private static void whenSelected(Control list, Runnable follow) {
    AtomicBoolean byPerson = new AtomicBoolean();
    list.addListener(SWT.KeyDown, event -> byPerson.set(true));
    list.addListener(SWT.MouseDown, event -> byPerson.set(true));
    list.addListener(SWT.FocusOut, event -> byPerson.set(false));
    list.addListener(
        SWT.Selection,
        event -> {
          if (byPerson.get()) {
            follow.run();
          }
        });
  }
}
