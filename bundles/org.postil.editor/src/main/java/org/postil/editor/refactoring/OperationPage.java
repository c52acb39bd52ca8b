package org.postil.editor.refactoring;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.Latest;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;

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
    obstacles = new Obstacles(page, editor, this::work, this::leave);
    table = new LabelTable(page);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(12))
        .applyTo(table.control());
    latest = new Latest<>(getRefactoring().getName(), page, this::show);
    setControl(page);
    update();
  }

  /** A group of choices. */
  static Group group(Composite parent, String text) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(text);
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().applyTo(group);
    return group;
  }

  /**
   * Adds one choice to {@code group}.
   *
   * @param chosen whether it is the one at first
   */
  final void choice(Group group, String text, boolean chosen, Runnable choose) {
    Button button = new Button(group, SWT.RADIO);
    button.setText(text);
    button.setSelection(chosen);
    button.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> {
              if (button.getSelection()) {
                choose.run();
                update();
              }
            }));
  }

  final void update() {
    obstacles.hide();
    work(operation());
  }

  private void work(Function<Analysis, Outcome> operation) {
    refactoring().choose(operation);
    setPageComplete(false);
    latest.compute(refactoring()::outcome);
  }

  private NoteRefactoring refactoring() {
    return (NoteRefactoring) getRefactoring();
  }

  private void show(Outcome outcome) {
    refactoring().take(outcome);
    setPageComplete(NoteRefactoring.status(outcome));
    obstacles.show(outcome);
    if (outcome instanceof Done done) {
      show(done);
    } else {
      table.show(List.of());
    }
  }

  private void show(Done done) {
    table.show(done.labels());
    if (done.labels().isEmpty() && !done.edits().isEmpty()) {
      setMessage(NLS.bind(Messages.Labels_stay, done.edits().size()));
    }
  }

  /** Closes the wizard, then does something in the editor. */
  private void leave(Runnable next) {
    getShell().close();
    editor.getSite().getShell().getDisplay().asyncExec(next);
  }
}
