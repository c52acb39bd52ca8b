package org.postil.rcp;

import org.eclipse.osgi.util.NLS;

/** The words of the product, kept in {@code messages.properties}. */
public final class Messages extends NLS {

  public static String Arguments_screenshotFile;
  public static String Display_none;
  public static String Example_notOpened;
  public static String File_folder;
  public static String File_missing;
  public static String File_notOpened;
  public static String File_unreadable;
  public static String File_wrongName;
  public static String Guide_noBrowser;
  public static String Guide_notOpened;
  public static String Guide_title;
  public static String Menu_edit;
  public static String Menu_file;
  public static String Menu_help;
  public static String Menu_navigate;
  public static String Menu_recentFiles;
  public static String Menu_showView;
  public static String Menu_window;
  public static String NewArticle_notOpened;
  public static String OpenFile_allFiles;
  public static String OpenFile_articles;
  public static String OpenFile_failed;
  public static String OpenFile_title;
  public static String OpenedFiles_failed;
  public static String Screenshot_busy;
  public static String Screenshot_noArticle;
  public static String Screenshot_noOutline;
  public static String Screenshot_notWritten;
  public static String Welcome_allKeys;
  public static String Welcome_back;
  public static String Welcome_begin;
  public static String Welcome_fix;
  public static String Welcome_followLink;
  public static String Welcome_goToNote;
  public static String Welcome_guide;
  public static String Welcome_import;
  public static String Welcome_insertNote;
  public static String Welcome_keys;
  public static String Welcome_newArticle;
  public static String Welcome_openExample;
  public static String Welcome_openFile;
  public static String Welcome_outline;
  public static String Welcome_preferences;
  public static String Welcome_showNote;
  public static String Welcome_title;
  public static String Welcome_what;
  public static String Workspace_interrupted;
  public static String Workspace_notWritable;
  public static String Workspace_taken;
  public static String Workspace_unusable;

  static {
    NLS.initializeMessages("org.postil.rcp.messages", Messages.class);
  }

  private Messages() {}
}
