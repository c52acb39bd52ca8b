package org.postil.rcp.menus;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.postil.rcp.Messages;

/** How one gets about in an article and between articles. */
public final class NavigateMenu {

  private final ActionItems items;

  public NavigateMenu(ActionItems items) {
    this.items = items;
  }

  /** Makes the menu for the window of the items. */
  public IMenuManager create() {
    MenuManager menu =
        new MenuManager(Messages.Menu_navigate, IWorkbenchActionConstants.M_NAVIGATE);
    menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
    menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.BACKWARD_HISTORY));
    menu.add(items.action(ActionFactory.FORWARD_HISTORY));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.NEXT));
    menu.add(items.action(ActionFactory.PREVIOUS));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_END));
    return menu;
  }
}
