package org.postil.editor.creating;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Creating_name;
  public static String Import_ambiguous;
  public static String Import_browse;
  public static String Import_certain;
  public static String Import_clipboard;
  public static String Import_emptyClipboard;
  public static String Import_emptyFile;
  public static String Import_encoding;
  public static String Import_file;
  public static String Import_fileName;
  public static String Import_how;
  public static String Import_likely;
  public static String Import_noEncoding;
  public static String Import_noFile;
  public static String Import_plain;
  public static String Import_readAs;
  public static String Import_reference;
  public static String Import_review;
  public static String Import_reviewTitle;
  public static String Import_source;
  public static String Import_summary;
  public static String Import_title;
  public static String Import_where;
  public static String Import_why;
  public static String Import_window;
  public static String Import_wrongEncoding;
  public static String New_articleTitle;
  public static String New_author;
  public static String New_date;
  public static String New_file;
  public static String New_header;
  public static String New_keywords;
  public static String New_title;
  public static String New_window;

  static {
    NLS.initializeMessages("org.postil.editor.creating.messages", Messages.class);
  }

  private Messages() {}
}
