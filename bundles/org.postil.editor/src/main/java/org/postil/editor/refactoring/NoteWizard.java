package org.postil.editor.refactoring;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Lets the user choose, look at the outcome, and have it done. */
final class NoteWizard extends RefactoringWizard {

  private final NoteRefactoring refactoring;
  private final OperationPage page;

  NoteWizard(NoteRefactoring refactoring, OperationPage page) {
    super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    this.refactoring = refactoring;
    this.page = page;
    setDefaultPageTitle(refactoring.getName());
  }

  @Override
  protected void addUserInputPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    refactoring.perform();
    return true;
  }
}
