package org.postil.editor.notes;

import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide columns are that nobody has made wider or narrower. */
final class ColumnWidth {

  /** Most of the width, for the words of the notes. */
  static final ColumnLayoutData MOST = new ColumnWeightData(68, 100);

  private static final int SMALL_SHARE = 16;

  /** What the platforms leave free beside a title, and the sign of the order. */
  private static final int BESIDE = 24;

  private ColumnWidth() {}

  /** As wide as {@code title} in the letters of {@code list}. */
  static ColumnLayoutData narrow(Control list, String title) {
    return new ColumnWeightData(0, whole(list, title));
  }

  /** A small share of the width, and never less than {@code title} needs. */
  static ColumnLayoutData some(Control list, String title) {
    return new ColumnWeightData(SMALL_SHARE, whole(list, title));
  }

  private static int whole(Control list, String title) {
    GC letters = new GC(list);
    try {
      return letters.textExtent(title).x + BESIDE;
    } finally {
      letters.dispose();
    }
  }
}
