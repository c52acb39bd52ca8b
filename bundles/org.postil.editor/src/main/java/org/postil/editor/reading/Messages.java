package org.postil.editor.reading;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Preferences_description;
  public static String Preferences_lineNumbers;
  public static String Preferences_notesFollow;
  public static String Preferences_readingFont;
  public static String Preferences_wrap;

  static {
    NLS.initializeMessages("org.postil.editor.reading.messages", Messages.class);
  }

  private Messages() {}
}
