package org.postil.rcp.menus;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.postil.rcp.Messages;

/**
 * What one does with a whole article. The groups are those in which other bundles expect to add.
 */
public final class FileMenu {

  private final ActionItems items;

  public FileMenu(ActionItems items) {
    this.items = items;
  }

  /** Makes the menu for the window of the items. */
  public IMenuManager create() {
    MenuManager menu = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
    menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
    addOpening(menu);
    menu.add(new Separator());
    addClosing(menu);
    menu.add(new Separator());
    addSaving(menu);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.PROPERTIES));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.QUIT));
    menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
    return menu;
  }

  private void addOpening(IMenuManager menu) {
    menu.add(new GroupMarker("open"));
    MenuManager recent = new MenuManager(Messages.Menu_recentFiles);
    recent.add(items.list(ContributionItemFactory.REOPEN_EDITORS));
    menu.add(recent);
    menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
  }

  private void addClosing(IMenuManager menu) {
    menu.add(items.action(ActionFactory.CLOSE));
    menu.add(items.action(ActionFactory.CLOSE_ALL));
    menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
  }

  private void addSaving(IMenuManager menu) {
    menu.add(items.action(ActionFactory.SAVE));
    menu.add(items.action(ActionFactory.SAVE_AS));
    menu.add(items.action(ActionFactory.SAVE_ALL));
    menu.add(items.action(ActionFactory.REVERT));
    menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.RENAME));
    menu.add(items.action(ActionFactory.MOVE));
    menu.add(items.action(ActionFactory.REFRESH));
    menu.add(new Separator());
    menu.add(items.action(ActionFactory.PRINT));
    menu.add(new GroupMarker(IWorkbenchActionConstants.PRINT_EXT));
  }
}
