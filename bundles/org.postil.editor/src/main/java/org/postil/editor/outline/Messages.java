package org.postil.editor.outline;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Move_neither;
  public static String Move_noPlace;
  public static String Move_note;
  public static String Move_section;
  public static String Move_soon;
  public static String Outline_title;
  public static String QuickOutline_filter;
  public static String QuickOutline_info;

  static {
    NLS.initializeMessages("org.postil.editor.outline.messages", Messages.class);
  }

  private Messages() {}
}
