package org.postil.editor.notes;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Notes_articleOrder;
  public static String Notes_asTable;
  public static String Notes_beside;
  public static String Notes_bySection;
  public static String Notes_changed;
  public static String Notes_currentSidenote;
  public static String Notes_descending;
  public static String Notes_edit;
  public static String Notes_filter;
  public static String Notes_label;
  public static String Notes_labelAndText;
  public static String Notes_moreReferences;
  public static String Notes_move;
  public static String Notes_noPlace;
  public static String Notes_noReference;
  public static String Notes_note;
  public static String Notes_oneReference;
  public static String Notes_open;
  public static String Notes_problems;
  public static String Notes_references;
  public static String Notes_referencesColumn;
  public static String Notes_section;
  public static String Notes_sidenote;
  public static String Notes_soon;
  public static String Notes_sort;
  public static String Notes_text;
  public static String Notes_title;

  static {
    NLS.initializeMessages("org.postil.editor.notes.messages", Messages.class);
  }

  private Messages() {}
}
