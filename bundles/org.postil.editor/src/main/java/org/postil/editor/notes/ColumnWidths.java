package org.postil.editor.notes;

import java.util.function.IntSupplier;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;

/** Remembers how a person has divided a table or a tree into columns. */
final class ColumnWidths {

  private final IDialogSettings settings;

  ColumnWidths(IDialogSettings settings) {
    this.settings = settings;
  }

  /**
   * The share of a column in the width of all, as it was when it was seen last.
   *
   * @param name by which the column is known the next time
   * @param width tells how wide it is, in pixels
   * @param otherwise when there is nothing to remember
   */
  ColumnWeightData of(Item column, String name, IntSupplier width, ColumnWeightData otherwise) {
    column.addListener(SWT.Dispose, event -> remember(name, width.getAsInt()));
    return settings.get(name) == null
        ? otherwise
        : new ColumnWeightData(settings.getInt(name), otherwise.minimumWidth);
  }

  private void remember(String name, int width) {
    if (width > 0) {
      settings.put(name, width);
    }
  }
}
