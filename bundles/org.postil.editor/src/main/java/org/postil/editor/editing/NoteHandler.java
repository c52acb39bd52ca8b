package org.postil.editor.editing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.edits.Outcome;

/** A command that does something with the notes at the caret of the active editor. */
abstract class NoteHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof PostilEditor editor) {
      int place = place(editor);
      new NoteOperation(editor, name(event)).run(article -> outcome(article, place));
    }
    return null;
  }

  /** Where it is done: at the caret, or where the selection begins. */
  int place(PostilEditor editor) {
    return editor.caret();
  }

  /**
   * Works out, in the background, what is to be done.
   *
   * @param place in UTF-16 code units
   */
  abstract Outcome outcome(Analysis article, int place);

  private static String name(ExecutionEvent event) throws ExecutionException {
    try {
      return event.getCommand().getName();
    } catch (NotDefinedException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
