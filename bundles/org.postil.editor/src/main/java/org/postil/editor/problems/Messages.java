package org.postil.editor.problems;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Offer_alike;
  public static String Offer_goTo;
  public static String Problems_job;
  public static String Problems_settings;
  public static String Problems_settingsLine;

  static {
    NLS.initializeMessages("org.postil.editor.problems.messages", Messages.class);
  }

  private Messages() {}
}
