package org.postil.editor.refactoring;

import org.eclipse.osgi.util.NLS;

/** The words of this package, kept in {@code messages.properties}. */
final class Messages extends NLS {

  public static String Convert_bracket;
  public static String Convert_caret;
  public static String Convert_glued;
  public static String Convert_style;
  public static String Convert_superscript;
  public static String Convert_title;
  public static String Labels_after;
  public static String Labels_before;
  public static String Labels_none;
  public static String Labels_stay;
  public static String Labels_title;
  public static String Obstacles_answer;
  public static String Obstacles_faults;
  public static String Operation_changed;
  public static String Operation_refused;
  public static String Operation_working;
  public static String Place_chapter;
  public static String Place_end;
  public static String Place_paragraph;
  public static String Place_section;
  public static String Place_title;
  public static String Place_where;
  public static String Preview_after;
  public static String Preview_before;
  public static String Preview_line;
  public static String Preview_title;
  public static String Remarks;
  public static String Renumber_asIs;
  public static String Renumber_eachList;
  public static String Renumber_list;
  public static String Renumber_never;
  public static String Renumber_order;
  public static String Renumber_references;
  public static String Renumber_restart;
  public static String Renumber_start;
  public static String Renumber_title;

  static {
    NLS.initializeMessages("org.postil.editor.refactoring.messages", Messages.class);
  }

  private Messages() {}
}
