package org.postil.editor.clipboard;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Clipboard_title;

  static {
    NLS.initializeMessages("org.postil.editor.clipboard.messages", Messages.class);
  }

  private Messages() {}
}
