package org.postil.rcp.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The guide as files that a browser can show. */
final class Guide {

  private static final String BUNDLE = "org.postil.help";

  private Guide() {}

  /**
   * The page that lists the others.
   *
   * @throws IOException when the guide is not there or could not be unpacked
   */
  static URL firstPage() throws IOException {
    Bundle bundle = Platform.getBundle(BUNDLE);
    URL pages = bundle == null ? null : bundle.getEntry("html/");
    if (pages == null) {
      throw new FileNotFoundException(BUNDLE);
    }
    // The folder, so that the pages find one another.
    return new URL(FileLocator.toFileURL(pages), "index.html");
  }
}
