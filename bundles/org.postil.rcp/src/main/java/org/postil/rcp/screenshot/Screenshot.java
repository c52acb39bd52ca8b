package org.postil.rcp.screenshot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.postil.rcp.Messages;

/**
 * Takes one picture of the window when the article, its analysis and its outline are shown, and
 * then closes the product. For machines without a screen and for the picture in the README.
 */
public final class Screenshot {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int PAUSE_MILLIS = 250;

  private final Path file;
  private final long deadline = System.nanoTime() + PATIENCE.toNanos();
  private Optional<String> failure = Optional.empty();

  /**
   * @param file the PNG file to write
   */
  public Screenshot(Path file) {
    this.file = file;
  }

  /** Waits for the window without blocking it, then takes the picture. On the UI thread. */
  public void begin(IWorkbenchWindow window) {
    ShownArticle article = new ShownArticle(window);
    await(
        article,
        window,
        () -> {
          article.enter();
          await(article, window, () -> save(window));
        });
  }

  /** Why there is no picture, once the product has ended; a sentence for the user. */
  public Optional<String> failure() {
    return failure;
  }

  private void await(ShownArticle article, IWorkbenchWindow window, Runnable next) {
    if (article.isSettled()) {
      next.run();
    } else if (System.nanoTime() < deadline) {
      Display.getCurrent().timerExec(PAUSE_MILLIS, () -> await(article, window, next));
    } else {
      failure = Optional.of(NLS.bind(article.missing(), PATIENCE.toSeconds()));
      window.getWorkbench().close();
    }
  }

  private void save(IWorkbenchWindow window) {
    try {
      new WindowPicture(window.getShell()).save(file);
    } catch (IOException e) {
      failure = Optional.of(NLS.bind(Messages.Screenshot_notWritten, file, e.getMessage()));
    }
    window.getWorkbench().close();
  }
}
