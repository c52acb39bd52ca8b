package org.postil.rcp.open;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.rcp.Messages;

/** File › Open File…: asks for articles, wherever they lie. */
public final class OpenFileHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.OpenFile_title);
    dialog.setFilterNames(new String[] {Messages.OpenFile_articles, Messages.OpenFile_allFiles});
    dialog.setFilterExtensions(new String[] {"*.postil;*.txt;*.md", "*"});
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      new ArticleOpener(window)
          .open(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
    }
    return null;
  }
}
