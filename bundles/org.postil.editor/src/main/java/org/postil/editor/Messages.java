package org.postil.editor;

import org.eclipse.osgi.util.NLS;

/** The words of the editor, kept in {@code messages.properties}. */
public final class Messages extends NLS {

  public static String FollowLink_none;
  public static String Preferences_description;
  public static String Preferences_lineNumbers;
  public static String Preferences_readingFont;
  public static String Preferences_wrap;
  public static String Problems_job;
  public static String Saving_failed;

  static {
    NLS.initializeMessages("org.postil.editor.messages", Messages.class);
  }

  private Messages() {}
}
