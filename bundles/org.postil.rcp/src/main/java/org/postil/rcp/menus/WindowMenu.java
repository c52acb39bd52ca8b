package org.postil.rcp.menus;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.postil.rcp.Messages;

/** How the window looks. */
public final class WindowMenu {

  private final ActionItems items;

  public WindowMenu(ActionItems items) {
    this.items = items;
  }

  /** Makes the menu for the window of the items. */
  public IMenuManager create() {
    MenuManager menu = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
    menu.add(items.action(ActionFactory.OPEN_NEW_WINDOW));
    menu.add(new Separator());
    menu.add(new GroupMarker("look"));
    menu.add(new Separator());
    MenuManager views = new MenuManager(Messages.Menu_showView);
    views.add(items.list(ContributionItemFactory.VIEWS_SHORTLIST));
    menu.add(views);
    menu.add(items.action(ActionFactory.RESET_PERSPECTIVE));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(items.action(ActionFactory.PREFERENCES));
    return menu;
  }
}
