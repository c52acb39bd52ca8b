package org.postil.editor.saving;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Reading_lossy;
  public static String Saving_failed;

  static {
    NLS.initializeMessages("org.postil.editor.saving.messages", Messages.class);
  }

  private Messages() {}
}
