package org.postil.rcp.help;

import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;

/** The guide as files that a browser can show. */
final class Guide {

  private Guide() {}

  /**
   * The page that lists the others.
   *
   * @throws IOException when the guide is not there or could not be unpacked
   */
  static URL firstPage() throws IOException {
    // The folder, so that the pages find one another.
    return new URL(FileLocator.toFileURL(HelpFiles.find("html/")), "index.html");
  }
}
