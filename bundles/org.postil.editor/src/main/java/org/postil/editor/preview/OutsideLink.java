package org.postil.editor.preview;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.postil.editor.PostilPlugin;

/** Opens an address of an article in the program that the system has for it. */
final class OutsideLink {

  private static final Set<String> OF_BROWSERS = Set.of("http", "https");

  private OutsideLink() {}

  /** Opens {@code address} if it has one of the schemes that an article may open. */
  static void open(String address) {
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    if (OF_BROWSERS.contains(scheme)) {
      openInBrowser(address);
    } else if (scheme.equals("mailto")) {
      Program.launch(address);
    }
  }

  private static void openInBrowser(String address) {
    try {
      PlatformUI.getWorkbench()
          .getBrowserSupport()
          .getExternalBrowser()
          .openURL(URI.create(address).toURL());
    } catch (PartInitException | MalformedURLException | IllegalArgumentException e) {
      PostilPlugin.get().getLog().error("Cannot open " + address, e);
    }
  }
}
