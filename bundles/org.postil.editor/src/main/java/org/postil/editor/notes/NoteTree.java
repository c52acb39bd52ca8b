package org.postil.editor.notes;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.postil.editor.Accessibles;
import org.postil.editor.moving.PartDrag;

/** The notes as a tree, below the sections that refer to them first. */
final class NoteTree implements NotePresentation, ITreeContentProvider {

  private static final int TEXT_COLUMN = 0;

  private final Composite area;
  private final TreeViewer viewer;
  private final TreeColumnLayout layout = new TreeColumnLayout();
  private List<NoteSection> sections = List.of();
  private final RowsInView inView = new RowsInView();

  NoteTree(Composite parent, NoteLabels labels, NoteNavigation navigation, ColumnWidths widths) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(layout);
    viewer = new TreeViewer(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.setUseHashlookup(true);
    viewer.getTree().setHeaderVisible(true);
    Accessibles.name(viewer.getTree(), Messages.Notes_title);
    addColumns(labels, navigation);
    layOut(widths);
    viewer.setContentProvider(this);
    viewer.setInput(this);
    NoteKeys.install(viewer.getTree(), this::current, navigation, this::editCurrent);
    TreeViewerEditor.create(
        viewer, NoteCellEditing.whenAskedFor(viewer), ColumnViewerEditor.DEFAULT);
    NoteCellEditing.whenDone(viewer, this::refresh);
    PartDrag.install(viewer, NoteRow.class, navigation.mover(() -> true));
  }

  private void addColumns(NoteLabels labels, NoteNavigation navigation) {
    addColumn(Messages.Notes_note, labels.marked(NoteRow::labelAndText, inView))
        .setEditingSupport(new NoteCellEditing(viewer, navigation));
    addColumn(Messages.Notes_referencesColumn, labels.words(NoteRow::references));
    addColumn(Messages.Notes_problems, labels.problems());
  }

  private TreeViewerColumn addColumn(String title, CellLabelProvider labels) {
    TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    column.getColumn().setResizable(true);
    column.setLabelProvider(labels);
    return column;
  }

  private void layOut(ColumnWidths widths) {
    Tree tree = viewer.getTree();
    layout.setColumnData(tree.getColumn(TEXT_COLUMN), ColumnWidth.MOST);
    for (int at = TEXT_COLUMN + 1; at < tree.getColumnCount(); at++) {
      TreeColumn column = tree.getColumn(at);
      ColumnLayoutData first = ColumnWidth.some(tree, column.getText());
      layout.setColumnData(column, widths.of(column, "section." + at, column::getWidth, first));
    }
  }

  @Override
  public Object[] getElements(Object input) {
    return sections.toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return parent instanceof NoteSection section ? section.rows().toArray() : new Object[0];
  }

  @Override
  public boolean hasChildren(Object element) {
    return element instanceof NoteSection;
  }

  @Override
  public Object getParent(Object element) {
    return sections.stream()
        .filter(section -> element instanceof NoteRow row && section.rows().contains(row))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void setFocus() {
    viewer.getTree().setFocus();
  }

  @Override
  public void setMenu(Menu menu) {
    viewer.getTree().setMenu(menu);
  }

  @Override
  public void show(ListedNotes notes) {
    sections = notes.sections();
    inView.clear();
    refresh();
    if (sections.size() == 1) {
      viewer.expandToLevel(sections.getFirst(), 1);
    }
  }

  private void refresh() {
    if (!viewer.isCellEditorActive()) {
      viewer.refresh();
    }
  }

  @Override
  public void follow(Optional<NoteRow> current, List<NoteInView> seen) {
    viewer.update(inView.update(current, seen).toArray(), null);
    // A person who walks through the tree keeps the place in it, whatever the caret does.
    if (current.isPresent() || !viewer.getTree().isFocusControl()) {
      select(current.map(this::visible));
    }
  }

  private void select(Optional<Object> shown) {
    if (!shown.equals(Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()))) {
      viewer.setSelection(
          shown.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
    }
  }

  /** The row, or its section when that is not expanded. */
  private Object visible(NoteRow row) {
    Object section = getParent(row);
    return section == null || viewer.getExpandedState(section) ? row : section;
  }

  @Override
  public Optional<NoteRow> current() {
    return viewer.getStructuredSelection().getFirstElement() instanceof NoteRow row
        ? Optional.of(row)
        : Optional.empty();
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
