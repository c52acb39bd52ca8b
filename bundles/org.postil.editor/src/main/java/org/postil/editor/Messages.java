package org.postil.editor;

import org.eclipse.osgi.util.NLS;

/** The words that several features of the editor say. */
public final class Messages extends NLS {

  public static String Editing_nothingToDo;
  public static String Editing_readOnly;
  public static String View_noArticle;

  static {
    NLS.initializeMessages("org.postil.editor.messages", Messages.class);
  }

  private Messages() {}
}
