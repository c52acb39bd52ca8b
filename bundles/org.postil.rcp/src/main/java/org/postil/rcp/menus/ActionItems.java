package org.postil.rcp.menus;

import java.util.function.Consumer;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;

/**
 * Makes the items of one window's menus for the actions that the platform has classes for. Those
 * that are commands alone are added to the menus by {@code plugin.xml}.
 */
public final class ActionItems {

  private final IWorkbenchWindow window;
  private final Consumer<IAction> register;

  /**
   * @param register tells the workbench of an action, so that it answers to its key and is disposed
   *     with the window
   */
  public ActionItems(IWorkbenchWindow window, Consumer<IAction> register) {
    this.window = window;
    this.register = register;
  }

  /** An item for one of the platform's actions, with the platform's label, icon and key. */
  public IContributionItem action(ActionFactory factory) {
    IWorkbenchAction action = factory.create(window);
    register.accept(action);
    return new ActionContributionItem(action);
  }

  /** A list that the platform fills, such as the articles opened last. */
  IContributionItem list(ContributionItemFactory factory) {
    return factory.create(window);
  }
}
