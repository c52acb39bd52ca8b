package org.postil.rcp.menus;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.postil.rcp.Messages;

/** Help, and what this product is. */
public final class HelpMenu {

  private final ActionItems items;

  public HelpMenu(ActionItems items) {
    this.items = items;
  }

  /** Makes the menu for the window of the items. */
  public IMenuManager create() {
    MenuManager menu = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
    menu.add(items.action(ActionFactory.INTRO));
    menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
    menu.add(items.action(ActionFactory.ABOUT));
    return menu;
  }
}
