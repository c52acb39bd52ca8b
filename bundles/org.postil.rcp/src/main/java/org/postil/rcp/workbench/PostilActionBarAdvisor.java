package org.postil.rcp.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.postil.rcp.menus.ActionItems;
import org.postil.rcp.menus.EditMenu;
import org.postil.rcp.menus.FileMenu;
import org.postil.rcp.menus.HelpMenu;
import org.postil.rcp.menus.NavigateMenu;
import org.postil.rcp.menus.WindowMenu;

/** The menu bar and the tool bar: what is of use when one reads and edits articles. */
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

  @Override
  protected void fillCoolBar(ICoolBarManager coolBar) {
    IToolBarManager toolBar = new ToolBarManager(coolBar.getStyle());
    toolBar.add(items.command("org.postil.rcp.newArticle", "New Article"));
    toolBar.add(items.command("org.eclipse.ui.edit.text.openLocalFile", "Open File"));
    toolBar.add(items.action(ActionFactory.SAVE));
    toolBar.add(items.action(ActionFactory.BACKWARD_HISTORY));
    toolBar.add(items.action(ActionFactory.FORWARD_HISTORY));
    coolBar.add(toolBar);
  }
}
