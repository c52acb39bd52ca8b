package org.postil.rcp.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Edit › Search in Files…: text in all articles of the workspace. The platform's own handler goes
 * with its Search menu, which the product does without.
 */
public final class SearchInFilesHandler extends AbstractHandler {

  private static final String TEXT_PAGE = "org.eclipse.search.internal.ui.text.TextSearchPage";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    NewSearchUI.openSearchDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event), TEXT_PAGE);
    return null;
  }
}
