package org.postil.editor.notes;

import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.postil.editor.RunAction;
import org.postil.editor.moving.MoveActions;

/** The context menu of a note; the commands that change the article are contributed to it. */
final class NotesMenu {

  private NotesMenu() {}

  /**
   * @param notes those that are shown
   */
  static MenuManager of(
      Supplier<NotePresentation> notes, NoteNavigation navigation, MoveActions moving) {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(
        shown -> {
          fill(shown, notes.get(), navigation);
          moving.addTo(shown);
        });
    return menu;
  }

  private static void fill(IMenuManager menu, NotePresentation notes, NoteNavigation navigation) {
    boolean hasNote = notes.current().isPresent();
    Action open =
        new RunAction(Messages.Notes_open, () -> notes.current().ifPresent(navigation::open));
    open.setEnabled(hasNote);
    Action edit = new RunAction(Messages.Notes_edit, notes::editCurrent);
    edit.setActionDefinitionId(IWorkbenchCommandConstants.FILE_RENAME);
    edit.setEnabled(hasNote);
    menu.add(open);
    menu.add(edit);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new Separator());
  }
}
