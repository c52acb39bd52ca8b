package org.postil.editor.combining;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.PostilEditor;

/** Combines the article of the active editor with others. */
public final class CombineArticlesHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof PostilEditor editor) {
      CombineWizard wizard =
          new CombineWizard(editor.getSite().getPage(), ArticleSource.of(editor));
      new WizardDialog(editor.getSite().getShell(), wizard).open();
    }
    return null;
  }
}
