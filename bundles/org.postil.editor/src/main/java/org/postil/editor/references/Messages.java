package org.postil.editor.references;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String FindReferences_none;
  public static String FindReferences_query;
  public static String FindReferences_result;

  static {
    NLS.initializeMessages("org.postil.editor.references.messages", Messages.class);
  }

  private Messages() {}
}
