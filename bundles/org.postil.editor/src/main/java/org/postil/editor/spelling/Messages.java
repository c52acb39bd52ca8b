package org.postil.editor.spelling;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Spelling_add;
  public static String Spelling_change;
  public static String Spelling_description;
  public static String Spelling_enabled;
  public static String Spelling_folder;
  public static String Spelling_ignore;
  public static String Spelling_job;
  public static String Spelling_language;
  public static String Spelling_noNext;
  public static String Spelling_noPrevious;
  public static String Spelling_unknown;
  public static String Spelling_words;

  static {
    NLS.initializeMessages("org.postil.editor.spelling.messages", Messages.class);
  }

  private Messages() {}
}
