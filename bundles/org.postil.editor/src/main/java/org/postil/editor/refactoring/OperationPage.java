package org.postil.editor.refactoring;

import static org.postil.editor.Messages.Editing_nothingToDo;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.Latest;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.Outcome.Remark;

/**
 * The choices for an operation, and the old and new labels of the notes that come of them. What
 * comes is worked out in the background whenever the user chooses otherwise.
 */
abstract class OperationPage extends UserInputWizardPage {

  private PostilEditor editor;
  private LabelTable table;
  private Obstacles obstacles;
  private Latest<Outcome> latest;

  OperationPage(String name) {
    super(name);
  }

  /** Makes the controls, which call {@link #update} when the user chooses otherwise. */
  abstract void createChoices(Composite parent);

  /** The operation as chosen. */
  abstract Function<Analysis, Outcome> operation();

  /** Lets what is chosen be the first choice the next time. */
  abstract void remember();

  /**
   * @param shown where faults that stand against the operation are to be mended
   */
  final void mendIn(PostilEditor shown) {
    editor = shown;
  }

  @Override
  public final void createControl(Composite parent) {
    initializeDialogUnits(parent);
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(page);
    createChoices(page);
    obstacles = new Obstacles(page, editor, this::work);
    table = new LabelTable(page);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(12))
        .applyTo(table.control());
    latest = new Latest<>(getRefactoring().getName(), page, this::show);
    setControl(page);
    update();
  }

  /** Says in the editor why nothing was done. */
  final void say(String reason) {
    editor.say(reason);
  }

  final void update() {
    obstacles.hide();
    work(operation());
  }

  private void work(Function<Analysis, Outcome> operation) {
    refactoring().choose(operation);
    tell(Messages.Operation_working, false);
    latest.compute(refactoring()::outcome);
  }

  private NoteRefactoring refactoring() {
    return (NoteRefactoring) getRefactoring();
  }

  private void show(Outcome outcome) {
    refactoring().take(outcome);
    obstacles.show(outcome);
    table.show(outcome instanceof Done done ? done.labels() : List.of());
    switch (outcome) {
      case Done done when done.edits().isEmpty() -> tell(Editing_nothingToDo, false);
      case Done done when !done.remarks().isEmpty() -> tell(remarks(done.remarks()), true);
      case Done done when done.labels().isEmpty() ->
          tell(NLS.bind(Messages.Labels_stay, done.edits().size()), true);
      case Done done -> tell(null, true);
      case Asked asked -> tell(Messages.Obstacles_answer, false);
      case Refused refused -> refuse();
    }
    enlarge();
  }

  private static String remarks(List<Remark> remarks) {
    return NLS.bind(Messages.Remarks, remarks.size(), remarks.getFirst().message());
  }

  /**
   * @param message {@code null} for none
   */
  private void tell(String message, boolean complete) {
    setErrorMessage(null);
    setMessage(message, INFORMATION);
    setPageComplete(complete);
  }

  private void refuse() {
    setErrorMessage(Messages.Operation_refused);
    setPageComplete(false);
  }

  /** Lets all be seen that has come up. */
  private void enlarge() {
    Point wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
    Rectangle bounds = getShell().getBounds();
    bounds.width = Math.max(wanted.x, bounds.width);
    bounds.height = Math.max(wanted.y, bounds.height);
    getShell().setBounds(OnScreen.fit(bounds, getShell().getMonitor().getClientArea()));
  }
}
