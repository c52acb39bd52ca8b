package org.postil.rcp.application;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.postil.rcp.Messages;

/**
 * The folder that holds the state of one running product: open editors, layout, preferences and the
 * log. {@code -data} names it; without that it is the user's data directory.
 *
 * @param directory the folder; it exists
 * @param location the platform's view of it
 */
record Workspace(Path directory, Location location) {

  private static final int LOCK_ATTEMPTS = 100;
  private static final int PAUSE_MILLIS = 200;

  /**
   * Chooses the folder and tells the platform. A picture is taken in a folder of its own, so that
   * it shows the product as new and leaves the user's state alone.
   */
  static Workspace choose(Arguments arguments) throws StartException {
    Location location = Platform.getInstanceLocation();
    try {
      if (!location.isSet()) {
        Path directory =
            arguments.screenshot().isPresent()
                ? TemporaryDirectory.create()
                : Files.createDirectories(userDirectory());
        location.set(directory.toUri().toURL(), false);
      }
      return new Workspace(Path.of(URIUtil.toURI(location.getURL())), location);
    } catch (IOException | URISyntaxException e) {
      throw new StartException(NLS.bind(Messages.Workspace_unusable, e));
    }
  }

  private static Path userDirectory() {
    return DataDirectory.of(
        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /**
   * Takes the folder for this process, unless another holds it and {@code handedOver} comes true. A
   * Postil that has only just started holds the folder before it listens, so that both are tried
   * for a while.
   *
   * @return whether this process holds the folder now
   */
  boolean lockUnless(BooleanSupplier handedOver) throws StartException {
    for (int attempt = 0; attempt < LOCK_ATTEMPTS; attempt++) {
      if (handedOver.getAsBoolean()) {
        return false;
      }
      if (isLockedNow()) {
        return true;
      }
      pause();
    }
    throw new StartException(NLS.bind(Messages.Workspace_taken, directory));
  }

  private boolean isLockedNow() throws StartException {
    try {
      return location.lock();
    } catch (IOException e) {
      throw new StartException(NLS.bind(Messages.Workspace_notWritable, directory, e.getMessage()));
    }
  }

  private static void pause() throws StartException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException(Messages.Workspace_interrupted);
    }
  }
}
