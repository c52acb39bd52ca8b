package org.postil.editor.editing;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.postil.editor.PostilEditor;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.text.LineIndex;

/**
 * Says why an operation was refused, and lists the faults that have to be mended first; from each
 * it leads to its place in the text and offers the fixes there.
 */
final class RefusalDialog extends MessageDialog {

  private static final int MOST_ROWS = 8;

  private final PostilEditor editor;
  private final List<Fault> faults;
  private org.eclipse.swt.widgets.List list;

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
    list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
    LineIndex lines = new LineIndex(editor.document().get());
    for (Fault fault : faults) {
      int line = lines.line(fault.span().offset()) + 1;
      list.add(NLS.bind(Messages.Refusal_fault, line, fault.message()));
    }
    list.select(0);
    list.addListener(SWT.DefaultSelection, event -> buttonPressed(0));
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, list.getItemHeight() * Math.min(MOST_ROWS, faults.size()))
        .applyTo(list);
    return list;
  }

  @Override
  protected void buttonPressed(int button) {
    int chosen = list == null ? 0 : list.getSelectionIndex();
    super.buttonPressed(button);
    if (button == 0 && chosen >= 0 && !faults.isEmpty()) {
      goTo(faults.get(chosen));
    }
  }

  private void goTo(Fault fault) {
    editor.getSite().getPage().activate(editor);
    editor.goTo(new Region(fault.span().offset(), fault.span().length()));
    editor.getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.QUICK_ASSIST);
  }
}
