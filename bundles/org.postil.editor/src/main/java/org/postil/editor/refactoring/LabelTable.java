package org.postil.editor.refactoring;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.postil.editor.Accessibles;
import org.postil.edits.LabelChange;

/** The notes that get another label: the old one and the new one. */
final class LabelTable {

  private static final int WIDTH = 160;

  private final Table table;
  private List<LabelChange> labels = List.of();

  LabelTable(Composite parent) {
    table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    Accessibles.name(table, Messages.Labels_title);
    addColumn(Messages.Labels_before);
    addColumn(Messages.Labels_after);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
  }

  private void addColumn(String title) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(WIDTH);
  }

  private void fill(TableItem item) {
    LabelChange change = labels.get(table.indexOf(item));
    item.setText(0, change.before().orElse(Messages.Labels_none));
    item.setText(1, change.after().orElse(Messages.Labels_none));
  }

  Control control() {
    return table;
  }

  void show(List<LabelChange> changes) {
    labels = changes;
    table.setItemCount(changes.size());
    table.clearAll();
  }
}
