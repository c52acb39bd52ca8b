package org.postil.editor.steps;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Step_noNextNote;
  public static String Step_noNextReference;
  public static String Step_noPreviousNote;
  public static String Step_noPreviousReference;

  static {
    NLS.initializeMessages("org.postil.editor.steps.messages", Messages.class);
  }

  private Messages() {}
}
