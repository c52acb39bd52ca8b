package org.postil.editor.notes;

import java.util.function.IntSupplier;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;

/** Remembers how wide a person has made the columns of a table or a tree. */
final class ColumnWidths {

  private final IDialogSettings settings;

  ColumnWidths(IDialogSettings settings) {
    this.settings = settings;
  }

  /**
   * How wide a column was when it was seen last.
   *
   * @param name by which the column is known the next time
   * @param width tells how wide it is, in pixels
   * @param otherwise when there is nothing to remember
   */
  ColumnLayoutData of(Item column, String name, IntSupplier width, ColumnLayoutData otherwise) {
    column.addListener(SWT.Dispose, event -> remember(name, width.getAsInt()));
    return settings.get(name) == null
        ? otherwise
        : new ColumnPixelData(settings.getInt(name), true, false);
  }

  private void remember(String name, int width) {
    if (width > 0) {
      settings.put(name, width);
    }
  }
}
