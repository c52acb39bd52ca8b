package org.postil.rcp.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.postil.rcp.menus.ActionItems;
import org.postil.rcp.menus.EditMenu;
import org.postil.rcp.menus.FileMenu;
import org.postil.rcp.menus.HelpMenu;
import org.postil.rcp.menus.NavigateMenu;
import org.postil.rcp.menus.WindowMenu;

/**
 * The menu bar: what is of use when one reads and edits articles. The tool bar is in {@code
 * plugin.xml}.
 */
final class PostilActionBarAdvisor extends ActionBarAdvisor {

  private ActionItems items;

  PostilActionBarAdvisor(IActionBarConfigurer configurer) {
    super(configurer);
  }

  @Override
  protected void makeActions(IWorkbenchWindow window) {
    items = new ActionItems(window, this::register);
  }

  @Override
  protected void fillMenuBar(IMenuManager menuBar) {
    menuBar.add(new FileMenu(items).create());
    menuBar.add(new EditMenu(items).create());
    menuBar.add(new NavigateMenu(items).create());
    menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    menuBar.add(new WindowMenu(items).create());
    menuBar.add(new HelpMenu(items).create());
  }
}
