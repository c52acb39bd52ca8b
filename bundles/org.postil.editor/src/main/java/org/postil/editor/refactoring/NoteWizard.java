package org.postil.editor.refactoring;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.postil.editor.PostilPlugin;

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

  /** Does it at once; the platform would do it in a way that cannot be undone like typing. */
  @Override
  public boolean performFinish() {
    try {
      if (getChange() == null || getChange().isEnabled()) {
        perform(refactoring.createChange(new NullProgressMonitor()));
      }
    } catch (CoreException e) {
      PostilPlugin.get().getLog().log(e.getStatus());
    }
    return true;
  }

  private void perform(NoteChange change) throws CoreException {
    RefactoringStatus valid = change.isValid(new NullProgressMonitor());
    if (valid.hasFatalError()) {
      page.say(valid.getMessageMatchingSeverity(RefactoringStatus.FATAL));
    } else {
      change.perform(new NullProgressMonitor());
      page.remember();
    }
  }
}
