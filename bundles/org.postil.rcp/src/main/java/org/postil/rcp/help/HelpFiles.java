package org.postil.rcp.help;

import java.io.FileNotFoundException;
import java.net.URL;
import org.eclipse.core.runtime.Platform;

/** What comes with the product for learners: the guide and the examples. */
public final class HelpFiles {

  private static final String BUNDLE = "org.postil.help";

  private HelpFiles() {}

  /**
   * The file or, with a slash at the end, the folder of that path.
   *
   * @throws FileNotFoundException when the product was put together without it
   */
  public static URL find(String path) throws FileNotFoundException {
    URL found = Platform.getBundle(BUNDLE).getEntry(path);
    if (found == null) {
      throw new FileNotFoundException(path);
    }
    return found;
  }
}
