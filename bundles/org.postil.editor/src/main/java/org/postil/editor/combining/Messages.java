package org.postil.editor.combining;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Combine_addFiles;
  public static String Combine_addResources;
  public static String Combine_articles;
  public static String Combine_description;
  public static String Combine_down;
  public static String Combine_impossible;
  public static String Combine_more;
  public static String Combine_preview;
  public static String Combine_remove;
  public static String Combine_title;
  public static String Combine_unreadable;
  public static String Combine_up;
  public static String Split_browse;
  public static String Split_description;
  public static String Split_done;
  public static String Split_exists;
  public static String Split_failed;
  public static String Split_file;
  public static String Split_files;
  public static String Split_folder;
  public static String Split_noFolder;
  public static String Split_pointers;
  public static String Split_text;
  public static String Split_title;
  public static String Split_unwritable;

  static {
    NLS.initializeMessages("org.postil.editor.combining.messages", Messages.class);
  }

  private Messages() {}
}
