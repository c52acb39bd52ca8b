package org.postil.rcp.screenshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPictureTest {

  private static final RGB UNPAINTED = new RGB(255, 0, 255);

  @TempDir private Path folder;

  private final Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();

  @Test
  void showsTheWindowAndNothingAroundIt() throws IOException {
    Path file = folder.resolve("made/when/missing.png");

    new WindowPicture(shell).save(file);

    ImageData picture = new ImageData(file.toString());
    assertThat(picture.width).isBetween(1, shell.getBounds().width);
    assertThat(picture.height).isBetween(1, shell.getBounds().height);
    for (int x : new int[] {0, picture.width - 1}) {
      for (int y : new int[] {0, picture.height - 1}) {
        assertThat(picture.palette.getRGB(picture.getPixel(x, y))).isNotEqualTo(UNPAINTED);
      }
    }
  }

  @Test
  void saysWhenItCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file")).resolve("picture.png");

    assertThatThrownBy(() -> new WindowPicture(shell).save(file)).isInstanceOf(IOException.class);
  }
}
