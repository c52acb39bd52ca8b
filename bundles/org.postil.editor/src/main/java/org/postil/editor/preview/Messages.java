package org.postil.editor.preview;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Reading_noBrowser;
  public static String Reading_print;
  public static String Reading_title;
  public static String Reading_tooLong;

  static {
    NLS.initializeMessages("org.postil.editor.preview.messages", Messages.class);
  }

  private Messages() {}
}
