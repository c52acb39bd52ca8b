package org.postil.editor.links;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String FollowLink_none;

  static {
    NLS.initializeMessages("org.postil.editor.links.messages", Messages.class);
  }

  private Messages() {}
}
