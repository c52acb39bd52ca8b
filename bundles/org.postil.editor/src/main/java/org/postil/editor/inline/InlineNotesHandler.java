package org.postil.editor.inline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;

/** Shows or hides the notes within the lines. */
public final class InlineNotesHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    boolean shown = HandlerUtil.toggleCommandState(event.getCommand());
    PostilPlugin.get().getPreferenceStore().setValue(InlineNotes.PREFERENCE, !shown);
    if (!shown
        && HandlerUtil.getActiveEditor(event) instanceof PostilEditor editor
        && areTooMany(editor)) {
      editor.say(Messages.Inline_tooMany);
    }
    return null;
  }

  private static boolean areTooMany(PostilEditor editor) {
    return PostilPlugin.articles()
        .find(editor.document())
        .map(AnalysedText::analysis)
        .filter(InlineNotes::areTooMany)
        .isPresent();
  }
}
