package org.postil.rcp.screenshot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Takes one picture of the window as soon as the article, its analysis and its outline are shown,
 * and then closes the product. For machines without a screen and for the picture in the README.
 */
public final class Screenshot {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int PAUSE_MILLIS = 250;

  private final Path file;
  private final long deadline = System.nanoTime() + PATIENCE.toNanos();
  private String failure;

  /**
   * @param file the PNG file to write
   */
  public Screenshot(Path file) {
    this.file = file;
  }

  /** Waits for the window without blocking it, then takes the picture. On the UI thread. */
  public void begin(IWorkbenchWindow window) {
    poll(window, new ShownArticle(window));
  }

  /** Why there is no picture, once the product has ended; a sentence for the user. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  private void poll(IWorkbenchWindow window, ShownArticle article) {
    if (article.isSettled()) {
      save(window);
    } else if (System.nanoTime() > deadline) {
      fail("No picture after %d s: %s".formatted(PATIENCE.toSeconds(), article.missing()));
    } else {
      Display.getCurrent().timerExec(PAUSE_MILLIS, () -> poll(window, article));
      return;
    }
    window.getWorkbench().close();
  }

  private void save(IWorkbenchWindow window) {
    try {
      new WindowPicture(window.getShell()).save(file);
    } catch (SWTException e) {
      fail("The picture was not written to %s: %s".formatted(file, e.getMessage()));
    }
  }

  private void fail(String reason) {
    failure = reason;
  }
}
