package org.postil.editor.refactoring;

/** Numbers all notes of an article anew. */
public final class RenumberNotesHandler extends RefactoringHandler {

  @Override
  OperationPage page() {
    return new RenumberPage();
  }

  @Override
  String name() {
    return Messages.Renumber_title;
  }
}
