package org.postil.editor.inline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;

/** Shows or hides the notes within the lines. */
public final class InlineNotesHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    boolean shown = HandlerUtil.toggleCommandState(event.getCommand());
    PostilPlugin.get().getPreferenceStore().setValue(InlineNotes.PREFERENCE, !shown);
    if (!shown && areTooMany(HandlerUtil.getActiveEditor(event))) {
      HandlerUtil.getActiveEditor(event)
          .getAdapter(IEditorStatusLine.class)
          .setMessage(true, Messages.Inline_tooMany, null);
    }
    return null;
  }

  private static boolean areTooMany(IEditorPart part) {
    return part instanceof ITextEditor editor
        && PostilPlugin.articles()
            .find(editor.getDocumentProvider().getDocument(editor.getEditorInput()))
            .map(AnalysedText::analysis)
            .filter(InlineNotes::areTooMany)
            .isPresent();
  }
}
