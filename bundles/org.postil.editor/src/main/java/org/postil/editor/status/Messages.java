package org.postil.editor.status;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Status_oneWord;
  public static String Status_position;
  public static String Status_selected;
  public static String Status_words;

  static {
    NLS.initializeMessages("org.postil.editor.status.messages", Messages.class);
  }

  private Messages() {}
}
