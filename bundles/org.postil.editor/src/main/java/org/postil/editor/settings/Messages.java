package org.postil.editor.settings;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Checks_default;
  public static String Checks_description;
  public static String Checks_encoding;
  public static String Checks_error;
  public static String Checks_filter;
  public static String Checks_header;
  public static String Checks_info;
  public static String Checks_note;
  public static String Checks_off;
  public static String Checks_ownSettings;
  public static String Checks_projectLink;
  public static String Checks_projectMessage;
  public static String Checks_projectTitle;
  public static String Checks_text;
  public static String Checks_warning;
  public static String Checks_workspaceLink;
  public static String Checks_xref;

  static {
    NLS.initializeMessages("org.postil.editor.settings.messages", Messages.class);
  }

  private Messages() {}
}
