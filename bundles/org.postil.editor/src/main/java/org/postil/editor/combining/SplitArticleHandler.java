package org.postil.editor.combining;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.PostilEditor;

/** Makes files of the chapters of the article in the active editor. */
public final class SplitArticleHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof PostilEditor editor) {
      new WizardDialog(editor.getSite().getShell(), new SplitWizard(editor)).open();
    }
    return null;
  }
}
