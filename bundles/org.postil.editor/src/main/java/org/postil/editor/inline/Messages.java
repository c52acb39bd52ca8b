package org.postil.editor.inline;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Inline_note;
  public static String Inline_oneReference;
  public static String Inline_references;
  public static String Inline_tooMany;

  static {
    NLS.initializeMessages("org.postil.editor.inline.messages", Messages.class);
  }

  private Messages() {}
}
