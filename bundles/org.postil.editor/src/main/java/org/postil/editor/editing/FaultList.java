package org.postil.editor.editing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.postil.editor.Accessibles;
import org.postil.editor.PostilEditor;
import org.postil.edits.Outcome.Fault;
import org.postil.text.LineIndex;

/** Lists what has to be mended before an operation can be done, each with its line. */
public final class FaultList {

  private static final int MOST_ROWS = 8;

  private final org.eclipse.swt.widgets.List list;
  private List<Fault> faults = List.of();

  /**
   * @param chosen takes the fault that is chosen by Enter or a double click
   */
  public FaultList(Composite parent, Consumer<Fault> chosen) {
    list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
    Accessibles.name(list, () -> Messages.Refusal_faults);
    list.addListener(SWT.DefaultSelection, event -> chosen.accept(selected()));
  }

  public Control control() {
    return list;
  }

  /** Height in pixels at which some of the faults are seen. */
  int height() {
    return list.getItemHeight() * Math.min(MOST_ROWS, faults.size());
  }

  /** Shows other faults. */
  public void show(PostilEditor editor, List<Fault> shown) {
    faults = shown;
    LineIndex lines = new LineIndex(editor.document().get());
    list.removeAll();
    for (Fault fault : faults) {
      int line = lines.line(fault.span().offset()) + 1;
      list.add(NLS.bind(Messages.Refusal_fault, line, fault.message()));
    }
    list.select(0);
  }

  /** The fault that is selected; one always is. */
  Fault selected() {
    return faults.get(Math.max(0, list.getSelectionIndex()));
  }

  /** Closes the dialog that lists a fault, then goes to the fault and offers the fixes there. */
  public static void mendInstead(Shell dialog, PostilEditor editor, Fault fault) {
    dialog.close();
    editor.getSite().getShell().getDisplay().asyncExec(() -> mend(editor, fault));
  }

  /** Goes to a fault and offers the fixes there. */
  static void mend(PostilEditor editor, Fault fault) {
    editor.getSite().getPage().activate(editor);
    editor.goTo(new Region(fault.span().offset(), fault.span().length()));
    editor.getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.QUICK_ASSIST);
  }
}
