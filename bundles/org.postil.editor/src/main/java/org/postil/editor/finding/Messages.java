package org.postil.editor.finding;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String GoToNote_title;
  public static String NoteDialog_list;
  public static String NoteDialog_message;
  public static String OpenNote_title;

  static {
    NLS.initializeMessages("org.postil.editor.finding.messages", Messages.class);
  }

  private Messages() {}
}
