package org.postil.editor.notes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.postil.editor.Accessibles;
import org.postil.editor.moving.PartDrag;

/** The notes as a table; only the rows that come into view are ever made. */
final class NoteTable implements NotePresentation, ILazyContentProvider {

  private static final int TEXT_COLUMN = 1;

  private final Composite area;
  private final TableViewer viewer;
  private final Table table;
  private final TableColumnLayout layout = new TableColumnLayout();
  private final RowsInView inView = new RowsInView();
  private final Map<NoteColumn, TableColumn> columns = new EnumMap<>(NoteColumn.class);
  private List<NoteRow> rows = List.of();
  private boolean isSorted;

  /**
   * @param sort takes the column that a person wants the notes sorted by
   */
  NoteTable(
      Composite parent,
      NoteLabels labels,
      NoteNavigation navigation,
      ColumnWidths widths,
      Consumer<NoteColumn> sort) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table = viewer.getTable();
    table.setHeaderVisible(true);
    Accessibles.name(table, Messages.Notes_title);
    addColumns(labels, navigation);
    columns.forEach((kind, column) -> layOut(kind, column, widths));
    columns.forEach(
        (kind, column) -> column.addListener(SWT.Selection, event -> sort.accept(kind)));
    viewer.setContentProvider(this);
    viewer.setInput(this);
    NoteKeys.install(table, this::current, navigation, this::editCurrent);
    TableViewerEditor.create(
        viewer, NoteCellEditing.whenAskedFor(viewer), ColumnViewerEditor.DEFAULT);
    NoteCellEditing.whenDone(viewer, this::refresh);
    PartDrag.install(viewer, NoteRow.class, navigation.mover(() -> !isSorted));
  }

  private void addColumns(NoteLabels labels, NoteNavigation navigation) {
    addColumn(NoteColumn.LABEL, labels.marked(NoteRow::label, inView));
    addColumn(NoteColumn.TEXT, labels.words(NoteRow::text))
        .setEditingSupport(new NoteCellEditing(viewer, navigation));
    addColumn(NoteColumn.REFERENCES, labels.words(NoteRow::references));
    addColumn(NoteColumn.PROBLEMS, labels.problems());
  }

  private TableViewerColumn addColumn(NoteColumn kind, CellLabelProvider labels) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(kind.title());
    column.setLabelProvider(labels);
    columns.put(kind, column.getColumn());
    return column;
  }

  /** The words of the notes take the room that the other columns leave. */
  private void layOut(NoteColumn kind, TableColumn column, ColumnWidths widths) {
    column.setResizable(true);
    ColumnLayoutData width =
        switch (kind) {
          case TEXT -> ColumnWidth.MOST;
          case LABEL, REFERENCES, PROBLEMS ->
              widths.of(column, kind.name(), column::getWidth, first(kind));
        };
    layout.setColumnData(column, width);
  }

  private ColumnLayoutData first(NoteColumn kind) {
    return kind == NoteColumn.LABEL
        ? ColumnWidth.narrow(table, kind.title())
        : ColumnWidth.some(table, kind.title());
  }

  @Override
  public void updateElement(int index) {
    if (index < rows.size()) {
      viewer.replace(rows.get(index), index);
    }
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void setFocus() {
    if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
      // GTK would select the first row by itself, and the caret would follow.
      table.setSelection(table.getTopIndex());
    }
    table.setFocus();
  }

  @Override
  public void setMenu(Menu menu) {
    table.setMenu(menu);
  }

  @Override
  public void show(ListedNotes notes) {
    rows = notes.rows();
    inView.clear();
    refresh();
    tellSorting(notes.sorting());
  }

  private void tellSorting(NoteSorting sorting) {
    isSorted = sorting.column().isPresent();
    table.setSortColumn(sorting.column().map(columns::get).orElse(null));
    table.setSortDirection(isSorted ? (sorting.isDescending() ? SWT.DOWN : SWT.UP) : SWT.NONE);
  }

  private void refresh() {
    if (!viewer.isCellEditorActive()) {
      if (rows.isEmpty()) {
        leaveOneRow();
      }
      viewer.setItemCount(rows.size());
      table.clearAll();
    }
  }

  /**
   * When SWT on GTK empties a table at once, it may make items anew for rows that are about to go.
   * Nobody disposes of them, and the next change of the theme crashes on them.
   */
  private void leaveOneRow() {
    if (table.getItemCount() > 1) {
      viewer.setItemCount(1);
    }
  }

  @Override
  public void follow(Optional<NoteRow> current, List<NoteInView> seen) {
    inView.update(current, seen).forEach(row -> table.clear(row.index()));
    if (!table.isFocusControl() && !isSorted) {
      seen.stream().findFirst().ifPresent(first -> scrollTo(first.row().index()));
    }
    // A person who walks through the list keeps the place in it, whatever the caret does.
    if (current.isPresent() || !table.isFocusControl()) {
      current.ifPresentOrElse(row -> select(row.index()), table::deselectAll);
    }
  }

  /** Lets the first note in view be the second row, so that the one before it is seen as well. */
  private void scrollTo(int index) {
    table.setTopIndex(Math.max(0, index - 1));
  }

  private void select(int index) {
    if (table.getSelectionIndex() != index) {
      table.setSelection(index);
    }
  }

  @Override
  public Optional<NoteRow> current() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
  }

  @Override
  public void editCurrent() {
    current().ifPresent(row -> viewer.editElement(row, TEXT_COLUMN));
  }

  @Override
  public void updateProblems() {
    refresh();
  }
}
