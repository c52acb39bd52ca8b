package org.postil.editor.refactoring;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.PostilEditor;

/** A command that changes all notes of the active editor, and shows the changes first. */
abstract class RefactoringHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof PostilEditor editor && editor.mayChange()) {
      open(editor);
    }
    return null;
  }

  private void open(PostilEditor editor) {
    OperationPage page = page();
    page.mendIn(editor);
    NoteRefactoring refactoring = new NoteRefactoring(name(), editor.document(), page.operation());
    try {
      new RefactoringWizardOpenOperation(new NoteWizard(refactoring, page))
          .run(editor.getSite().getShell(), name());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The choices. */
  abstract OperationPage page();

  /** The title. */
  abstract String name();
}
