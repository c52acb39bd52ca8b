package org.postil.editor.article;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.postil.editor.PostilPlugin;

/** Computes what the user waits for, without blocking the workbench. */
public final class Background {

  private Background() {}

  /**
   * Computes a value while the cursor shows that the workbench is busy; if it takes longer than a
   * moment, in a dialog where the user can cancel it. To be called on the UI thread.
   *
   * @param title what is done, for the dialog and the log
   * @return empty when computing failed or was cancelled, or the workbench is being closed
   */
  public static <T> Optional<T> compute(String title, Supplier<T> compute) {
    AtomicReference<T> computed = new AtomicReference<>();
    try {
      PlatformUI.getWorkbench()
          .getProgressService()
          .busyCursorWhile(
              monitor -> {
                monitor.beginTask(title, IProgressMonitor.UNKNOWN);
                T value = compute.get();
                computed.set(monitor.isCanceled() ? null : value);
              });
    } catch (InvocationTargetException e) {
      PostilPlugin.get().getLog().error(title, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.ofNullable(computed.get());
  }
}
