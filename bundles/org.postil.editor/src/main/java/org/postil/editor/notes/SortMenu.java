package org.postil.editor.notes;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.preference.IPreferenceStore;

/** What the headers of the table do by a click, for the keyboard: sorts the notes by a column. */
final class SortMenu {

  private final IPreferenceStore preferences;

  private SortMenu(IPreferenceStore preferences) {
    this.preferences = preferences;
  }

  /** A menu that tells how the notes are sorted, and sorts them otherwise. */
  static IMenuManager of(IPreferenceStore preferences) {
    MenuManager menu = new MenuManager(Messages.Notes_sort);
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(new SortMenu(preferences)::fill);
    return menu;
  }

  private void fill(IMenuManager menu) {
    menu.add(column(Messages.Notes_articleOrder, Optional.empty()));
    for (NoteColumn column : NoteColumn.values()) {
      menu.add(column(column.title(), Optional.of(column)));
    }
    menu.add(new Separator());
    menu.add(descending());
  }

  private IAction column(String title, Optional<NoteColumn> column) {
    IAction action =
        choice(
            title,
            IAction.AS_RADIO_BUTTON,
            now -> new NoteSorting(column, column.isPresent() && now.isDescending()));
    action.setChecked(sorting().column().equals(column));
    return action;
  }

  private IAction descending() {
    IAction action =
        choice(
            Messages.Notes_descending,
            IAction.AS_CHECK_BOX,
            now -> now.descending(!now.isDescending()));
    action.setChecked(sorting().isDescending());
    action.setEnabled(sorting().column().isPresent());
    return action;
  }

  private IAction choice(String title, int style, Function<NoteSorting, NoteSorting> choose) {
    return new Action(title, style) {
      @Override
      public void run() {
        // A radio item that is given up runs as well.
        if (style != AS_RADIO_BUTTON || isChecked()) {
          preferences.setValue(NoteSorting.PREFERENCE, choose.apply(sorting()).written());
        }
      }
    };
  }

  private NoteSorting sorting() {
    return NoteSorting.of(preferences.getString(NoteSorting.PREFERENCE));
  }
}
