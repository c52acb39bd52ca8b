package org.postil.editor.refactoring;

import org.eclipse.swt.graphics.Rectangle;

/** Keeps windows on the screen, which may be small, and the font large. */
final class OnScreen {

  private OnScreen() {}

  /** The bounds within {@code screen} that are nearest to those wanted, in pixels. */
  static Rectangle fit(Rectangle wanted, Rectangle screen) {
    int width = Math.min(wanted.width, screen.width);
    int height = Math.min(wanted.height, screen.height);
    return new Rectangle(
        Math.clamp(wanted.x, screen.x, screen.x + screen.width - width),
        Math.clamp(wanted.y, screen.y, screen.y + screen.height - height),
        width,
        height);
  }
}
