package org.postil.editor.notes;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.postil.editor.Accessibles;

/**
 * A cell for the words of a note, some lines high, since notes are longer than a cell and may have
 * several lines. Enter takes the words over, Esc lets them be.
 */
final class NoteCellEditor extends TextCellEditor {

  private static final int LINES = 5;

  NoteCellEditor(Composite parent) {
    super(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
  }

  @Override
  protected Control createControl(Composite parent) {
    super.createControl(parent);
    text.addListener(SWT.KeyDown, this::applyByEnter);
    Accessibles.name(text, Messages.Notes_edit);
    return text;
  }

  private void applyByEnter(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      event.doit = false;
      fireApplyEditorValue();
      deactivate();
    }
  }

  @Override
  public LayoutData getLayoutData() {
    LayoutData data = super.getLayoutData();
    data.minimumHeight = LINES * text.getLineHeight();
    data.verticalAlignment = SWT.TOP;
    return data;
  }
}
