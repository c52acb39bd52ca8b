package org.postil.rcp.screenshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** What a shell shows, as an image. */
final class WindowPicture {

  /** A colour that no theme has, to tell what the shell did not paint. */
  private static final Color UNPAINTED = new Color(255, 0, 255);

  private final Shell shell;

  WindowPicture(Shell shell) {
    this.shell = shell;
  }

  /** Writes the picture as PNG, into a folder that is made when it is missing. */
  void save(Path file) throws IOException {
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {paint()};
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    loader.save(png, SWT.IMAGE_PNG);
    Files.createDirectories(file.getParent());
    Files.write(file, png.toByteArray());
  }

  private ImageData paint() {
    Rectangle bounds = shell.getBounds();
    Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
    GC gc = new GC(image);
    try {
      gc.setBackground(UNPAINTED);
      gc.fillRectangle(image.getBounds());
      shell.print(gc);
      return painted(gc, image.getImageData());
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /** Leaves out the borders and the title bar, which a shell has room for but does not paint. */
  private ImageData painted(GC gc, ImageData all) {
    int unpainted = all.palette.getPixel(UNPAINTED.getRGB());
    Image image =
        new Image(
            shell.getDisplay(),
            until(unpainted, all.width, x -> all.getPixel(x, 0)),
            until(unpainted, all.height, y -> all.getPixel(0, y)));
    try {
      gc.copyArea(image, 0, 0);
      return image.getImageData();
    } finally {
      image.dispose();
    }
  }

  private static int until(int pixel, int length, IntUnaryOperator pixelAt) {
    return IntStream.range(0, length)
        .filter(i -> pixelAt.applyAsInt(i) == pixel)
        .findFirst()
        .orElse(length);
  }
}
