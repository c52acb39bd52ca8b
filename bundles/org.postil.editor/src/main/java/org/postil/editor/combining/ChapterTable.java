package org.postil.editor.combining;

import java.nio.file.Path;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.postil.editor.Accessibles;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/** The files of the chapters: the name of each, and its first words. */
final class ChapterTable {

  private static final int EXCERPT = 120;
  private static final int ROWS = 12;

  private final Composite area;
  private final Table table;

  ChapterTable(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    Accessibles.name(table, () -> Messages.Split_files);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    layout.setColumnData(column(Messages.Split_file), new ColumnWeightData(30));
    layout.setColumnData(column(Messages.Split_text), new ColumnWeightData(70));
  }

  /** Height in pixels at which enough of the files are seen. */
  int height() {
    return table.getHeaderHeight() + table.getItemHeight() * ROWS;
  }

  private TableColumn column(String title) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    return column;
  }

  Control control() {
    return area;
  }

  void show(ChapterFiles files) {
    table.removeAll();
    for (int i = 0; i < files.files().size(); i++) {
      Path file = files.files().get(i);
      String text = files.texts().get(i);
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(0, String.valueOf(file.getFileName()));
      item.setText(1, Excerpt.of(text, new Span(0, text.length()), EXCERPT));
    }
  }
}
