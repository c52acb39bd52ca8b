package org.postil.rcp.menus;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.postil.rcp.Messages;

/** What one does with the text. Editors add to it, in the groups they expect. */
public final class EditMenu {

  private final ActionItems items;

  public EditMenu(ActionItems items) {
    this.items = items;
  }

  /** Makes the menu for the window of the items. */
  public IMenuManager create() {
    MenuManager menu = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
    menu.add(items.action(ActionFactory.UNDO));
    menu.add(items.action(ActionFactory.REDO));
    menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.CUT));
    menu.add(items.action(ActionFactory.COPY));
    menu.add(items.action(ActionFactory.PASTE));
    menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.DELETE));
    menu.add(items.action(ActionFactory.SELECT_ALL));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.FIND));
    menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
    menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return menu;
  }
}
