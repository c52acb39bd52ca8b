package org.postil.editor.finding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.PostilEditor;
import org.postil.text.Span;

/** Opens a note of any article of the workspace or in an editor, found by words in it. */
public final class OpenNoteHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IWorkbenchPage page = window.getActivePage();
    NoteSource notes = new WorkspaceNotes(OpenArticles.in(window.getWorkbench()));
    try {
      var chosen = new NoteDialog(window.getShell(), Messages.OpenNote_title, notes).choose();
      if (chosen.isPresent()) {
        open(page, chosen.get());
      }
    } catch (PartInitException e) {
      throw new ExecutionException(e.getLocalizedMessage(), e);
    }
    return null;
  }

  private static void open(IWorkbenchPage page, ListedNote note) throws PartInitException {
    Span span = note.note().labelSpan();
    PostilEditor editor = (PostilEditor) page.openEditor(note.article(), PostilEditor.ID);
    editor.goTo(new Region(span.offset(), span.length()));
  }
}
