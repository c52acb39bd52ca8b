package org.postil.editor.moving;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Move_down;
  public static String Move_up;

  static {
    NLS.initializeMessages("org.postil.editor.moving.messages", Messages.class);
  }

  private Messages() {}
}
