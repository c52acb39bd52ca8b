package org.postil.editor.editing;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Choice_info;
  public static String Deletion_again;
  public static String Deletion_title;
  public static String Editing_changed;
  public static String Editing_noNote;
  public static String Refusal_fault;
  public static String Refusal_faults;
  public static String Refusal_goTo;
  public static String Rename_message;
  public static String Rename_title;
  public static String TidySpace_title;

  static {
    NLS.initializeMessages("org.postil.editor.editing.messages", Messages.class);
  }

  private Messages() {}
}
