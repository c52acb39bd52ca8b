package org.postil.editor.entering;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Entering_keyless;
  public static String Entering_newNote;
  public static String Entering_newNoteInfo;
  public static String Entering_pasted;
  public static String Entering_pastedNotes;
  public static String Entering_pastedNotesInfo;
  public static String Entering_typed;
  public static String Entering_undefined;

  static {
    NLS.initializeMessages("org.postil.editor.entering.messages", Messages.class);
  }

  private Messages() {}
}
