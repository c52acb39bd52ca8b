package org.postil.editor.moving;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.postil.editor.RunAction;

/**
 * Move what is selected in a list of the parts of a text up and down: by the keys that move lines
 * in the text, and from a menu.
 */
public final class MoveActions {

  private static final String CONTEXT = "org.postil.editor.partsContext";

  private final List<Action> actions;

  public MoveActions(Runnable up, Runnable down) {
    actions =
        List.of(
            action(Messages.Move_up, up, ITextEditorActionDefinitionIds.MOVE_LINES_UP),
            action(Messages.Move_down, down, ITextEditorActionDefinitionIds.MOVE_LINES_DOWN));
  }

  private static Action action(String title, Runnable move, String command) {
    Action action = new RunAction(title, move);
    action.setActionDefinitionId(command);
    return action;
  }

  /**
   * Takes the keys as long as the part of {@code site} is active.
   *
   * @param site of the page that shows the list
   */
  public void takeKeys(IServiceLocator site) {
    site.getService(IContextService.class).activateContext(CONTEXT);
    IHandlerService handlers = site.getService(IHandlerService.class);
    actions.forEach(
        action ->
            handlers.activateHandler(action.getActionDefinitionId(), new ActionHandler(action)));
  }

  /** Adds them to the context menu of the list. */
  public void addTo(IMenuManager menu) {
    actions.forEach(menu::add);
  }
}
