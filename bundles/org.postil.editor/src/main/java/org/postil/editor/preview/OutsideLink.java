package org.postil.editor.preview;

import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.program.Program;
import org.postil.editor.PostilPlugin;

/** Opens an address of an article in the program that the system has for it. */
final class OutsideLink {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private OutsideLink() {}

  /** Opens {@code address} if it has one of the schemes that an article may open. */
  static void open(String address) {
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    if (SCHEMES.contains(scheme) && !Program.launch(address)) {
      PostilPlugin.get().getLog().warn("No program opens " + address);
    }
  }
}
