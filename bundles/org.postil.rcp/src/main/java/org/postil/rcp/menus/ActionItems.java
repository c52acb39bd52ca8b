package org.postil.rcp.menus;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Makes the items of one window's menus and tool bar; an action that stands in both is one. */
public final class ActionItems {

  private final IWorkbenchWindow window;
  private final Consumer<IAction> register;
  private final Map<String, IWorkbenchAction> actions = new HashMap<>();

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
    return new ActionContributionItem(
        actions.computeIfAbsent(factory.getId(), id -> registered(factory)));
  }

  private IWorkbenchAction registered(ActionFactory factory) {
    IWorkbenchAction action = factory.create(window);
    register.accept(action);
    return action;
  }

  /** An item for a command, with the icon of the command. */
  public IContributionItem command(String commandId, String label) {
    return item(commandId, label, CommandContributionItem.STYLE_PUSH);
  }

  /** An item for a command that switches something on and off. */
  IContributionItem toggle(String commandId, String label) {
    return item(commandId, label, CommandContributionItem.STYLE_CHECK);
  }

  private IContributionItem item(String commandId, String label, int style) {
    CommandContributionItemParameter parameter =
        new CommandContributionItemParameter(window, commandId, commandId, style);
    parameter.label = label;
    return new CommandContributionItem(parameter);
  }

  /** A list that the platform fills, such as the articles opened last. */
  IContributionItem list(ContributionItemFactory factory) {
    return factory.create(window);
  }
}
