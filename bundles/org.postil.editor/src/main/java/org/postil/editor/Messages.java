package org.postil.editor;

import org.eclipse.osgi.util.NLS;

/** The words of the editor, kept in {@code messages.properties}. */
public final class Messages extends NLS {

  public static String Checks_default;
  public static String Checks_description;
  public static String Checks_encoding;
  public static String Checks_error;
  public static String Checks_filter;
  public static String Checks_header;
  public static String Checks_info;
  public static String Checks_note;
  public static String Checks_off;
  public static String Checks_ownSettings;
  public static String Checks_projectLink;
  public static String Checks_projectMessage;
  public static String Checks_projectTitle;
  public static String Checks_text;
  public static String Checks_warning;
  public static String Checks_workspaceLink;
  public static String Checks_xref;
  public static String Creating_name;
  public static String Editing_nothingToDo;
  public static String Export_failed;
  public static String Export_title;
  public static String FindReferences_none;
  public static String FindReferences_query;
  public static String FindReferences_result;
  public static String FollowLink_none;
  public static String GoToNote_title;
  public static String Import_ambiguous;
  public static String Import_browse;
  public static String Import_certain;
  public static String Import_clipboard;
  public static String Import_emptyClipboard;
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
  public static String Inline_note;
  public static String Inline_oneReference;
  public static String Inline_references;
  public static String Inline_tooMany;
  public static String New_articleTitle;
  public static String New_author;
  public static String New_date;
  public static String New_file;
  public static String New_header;
  public static String New_keywords;
  public static String New_title;
  public static String New_window;
  public static String NoteDialog_message;
  public static String Notes_asTable;
  public static String Notes_beside;
  public static String Notes_bySection;
  public static String Notes_changed;
  public static String Notes_currentSidenote;
  public static String Notes_edit;
  public static String Notes_filter;
  public static String Notes_label;
  public static String Notes_labelAndText;
  public static String Notes_moreReferences;
  public static String Notes_noArticle;
  public static String Notes_noReference;
  public static String Notes_note;
  public static String Notes_oneReference;
  public static String Notes_problems;
  public static String Notes_references;
  public static String Notes_referencesColumn;
  public static String Notes_section;
  public static String Notes_sidenote;
  public static String Notes_text;
  public static String Notes_title;
  public static String Offer_alike;
  public static String Offer_goTo;
  public static String OpenNote_title;
  public static String Preferences_description;
  public static String Preferences_lineNumbers;
  public static String Preferences_readingFont;
  public static String Preferences_wrap;
  public static String Problems_job;
  public static String Problems_settings;
  public static String Problems_settingsLine;
  public static String QuickOutline_filter;
  public static String QuickOutline_info;
  public static String Reading_noBrowser;
  public static String Reading_print;
  public static String Reading_tooLong;
  public static String Refusal_fault;
  public static String Refusal_goTo;
  public static String Saving_failed;
  public static String Step_none;

  static {
    NLS.initializeMessages("org.postil.editor.messages", Messages.class);
  }

  private Messages() {}
}
