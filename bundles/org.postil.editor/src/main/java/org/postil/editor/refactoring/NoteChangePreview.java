package org.postil.editor.refactoring;

import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.ltk.ui.refactoring.ChangePreviewViewerInput;
import org.eclipse.ltk.ui.refactoring.IChangePreviewViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.postil.editor.Accessibles;
import org.postil.edits.ChangedPlace;

/** Shows the places that an operation changes, each before and after, with the words around it. */
public final class NoteChangePreview implements IChangePreviewViewer, ILazyContentProvider {

  private Composite area;
  private TableViewer viewer;
  private List<ChangedPlace> places = List.of();

  @Override
  public void createControl(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
    viewer.getTable().setHeaderVisible(true);
    Accessibles.name(viewer.getTable(), Messages.Preview_title);
    for (PlaceColumn column : PlaceColumn.values()) {
      layout.setColumnData(addColumn(column).getColumn(), new ColumnWeightData(column.share()));
    }
    viewer.setContentProvider(this);
  }

  private TableViewerColumn addColumn(PlaceColumn column) {
    TableViewerColumn shown = new TableViewerColumn(viewer, SWT.LEFT);
    shown.getColumn().setText(column.title());
    shown.setLabelProvider(new DelegatingStyledCellLabelProvider(new PlaceLabels(column)));
    return shown;
  }

  @Override
  public void updateElement(int index) {
    viewer.replace(places.get(index), index);
  }

  @Override
  public void setInput(ChangePreviewViewerInput input) {
    places = input.getChange() instanceof NoteChange change ? change.places() : List.of();
    viewer.setInput(places);
    viewer.setItemCount(places.size());
  }

  @Override
  public Control getControl() {
    return area;
  }
}
