package org.postil.editor.moving;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** The keys that move lines in the text move what is selected in a list of its parts. */
public final class MoveKeys {

  private static final String CONTEXT = "org.postil.editor.partsContext";

  private MoveKeys() {}

  /**
   * Takes the keys as long as the part of {@code site} is active.
   *
   * @param site of the page that shows the list
   */
  public static void install(IServiceLocator site, Runnable up, Runnable down) {
    site.getService(IContextService.class).activateContext(CONTEXT);
    IHandlerService handlers = site.getService(IHandlerService.class);
    handlers.activateHandler(ITextEditorActionDefinitionIds.MOVE_LINES_UP, handler(up));
    handlers.activateHandler(ITextEditorActionDefinitionIds.MOVE_LINES_DOWN, handler(down));
  }

  private static IHandler handler(Runnable action) {
    return new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    };
  }
}
