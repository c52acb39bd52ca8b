package org.postil.editor.hover;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Hover_title;

  static {
    NLS.initializeMessages("org.postil.editor.hover.messages", Messages.class);
  }

  private Messages() {}
}
