package org.postil.rcp.screenshot;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** What a shell shows, as an image. */
final class WindowPicture {

  private final Shell shell;

  WindowPicture(Shell shell) {
    this.shell = shell;
  }

  /**
   * Writes the picture as PNG.
   *
   * @throws org.eclipse.swt.SWTException when the file cannot be written
   */
  void save(Path file) {
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {paint()};
    loader.save(file.toString(), SWT.IMAGE_PNG);
  }

  private ImageData paint() {
    Rectangle bounds = shell.getBounds();
    Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
    GC gc = new GC(image);
    try {
      shell.print(gc);
      return image.getImageData();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
