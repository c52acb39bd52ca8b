package org.postil.editor.creating;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.postil.editor.Accessibles;
import org.postil.recognition.Certainty;
import org.postil.review.ReadNumber;

/** A table of numbers: where each stands, what it was read as, how surely and why. */
final class ReviewTable {

  private final TableViewer viewer;
  private List<ReadNumber> numbers = List.of();

  ReviewTable(Composite parent) {
    viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    Accessibles.name(viewer.getTable(), Messages.Import_reviewTitle);
    viewer.setUseHashlookup(true);
    column(Messages.Import_where, 340, ReviewTable::place);
    column(Messages.Import_readAs, 130, ReviewTable::reading);
    column(Messages.Import_how, 90, number -> certainty(number.certainty()));
    column(Messages.Import_why, 400, ReadNumber::reason);
    // The table is virtual, so its rows are asked for one by one.
    viewer.setContentProvider(
        (ILazyContentProvider) index -> viewer.replace(numbers.get(index), index));
  }

  Control control() {
    return viewer.getTable();
  }

  void show(List<ReadNumber> shown) {
    numbers = shown;
    viewer.setInput(shown);
    viewer.setItemCount(shown.size());
  }

  private void column(String title, int width, Function<ReadNumber, String> words) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.getColumn().setWidth(width);
    column.setLabelProvider(
        ColumnLabelProvider.createTextProvider(row -> words.apply((ReadNumber) row)));
  }

  private static String place(ReadNumber number) {
    return number.before() + "«" + number.text() + "»" + number.after();
  }

  private static String reading(ReadNumber number) {
    return number.reference() ? Messages.Import_reference : Messages.Import_plain;
  }

  private static String certainty(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> Messages.Import_certain;
      case LIKELY -> Messages.Import_likely;
      case AMBIGUOUS -> Messages.Import_ambiguous;
    };
  }
}
