package org.postil.editor.article;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;

/** A command on the article in the active editor; does nothing before its first analysis. */
public abstract class ArticleHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof PostilEditor editor) {
      PostilPlugin.articles().find(editor.document()).ifPresent(text -> execute(editor, text));
    }
    return null;
  }

  /** Does what the command is for, on the UI thread. */
  protected abstract void execute(PostilEditor editor, AnalysedText text);
}
