package org.postil.editor.editing;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.postil.editor.PostilEditor;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;

/**
 * Says why an operation was refused, and lists the faults that have to be mended first; from each
 * it leads to its place in the text and offers the fixes there.
 */
final class RefusalDialog extends MessageDialog {

  private final PostilEditor editor;
  private final List<Fault> faults;
  private FaultList list;

  private RefusalDialog(PostilEditor editor, String title, Refused refused, String... buttons) {
    super(
        editor.getSite().getShell(),
        title,
        null,
        refused.reason(),
        MessageDialog.WARNING,
        0,
        buttons);
    this.editor = editor;
    this.faults = refused.faults();
    setBlockOnOpen(false);
  }

  /** Opens the dialog and returns at once. */
  static void open(PostilEditor editor, String title, Refused refused) {
    RefusalDialog dialog =
        refused.faults().isEmpty()
            ? new RefusalDialog(editor, title, refused, IDialogConstants.OK_LABEL)
            : new RefusalDialog(
                editor, title, refused, Messages.Refusal_goTo, IDialogConstants.CANCEL_LABEL);
    dialog.open();
  }

  @Override
  protected Control createCustomArea(Composite parent) {
    if (faults.isEmpty()) {
      return null;
    }
    list = new FaultList(parent, fault -> buttonPressed(0));
    list.show(editor, faults);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, list.height())
        .applyTo(list.control());
    return list.control();
  }

  @Override
  protected void buttonPressed(int button) {
    Optional<Fault> chosen = Optional.ofNullable(list).map(FaultList::selected);
    super.buttonPressed(button);
    if (button == 0) {
      chosen.ifPresent(fault -> FaultList.mend(editor, fault));
    }
  }
}
