package org.postil.editor.export;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Export_failed;
  public static String Export_itself;
  public static String Export_replace;
  public static String Export_title;
  public static String Export_written;

  static {
    NLS.initializeMessages("org.postil.editor.export.messages", Messages.class);
  }

  private Messages() {}
}
