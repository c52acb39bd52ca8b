package org.postil.rcp.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorRegistry;
import org.osgi.service.prefs.BackingStoreException;
import org.postil.editor.PostilEditor;

/**
 * Opens text files with the Postil editor from the first start on. Done once for each workspace, so
 * that another editor chosen in the preferences stays chosen.
 */
final class TextFileAssociation {

  private static final String DONE = "textFilesOpenWithPostil";

  private TextFileAssociation() {}

  static void set(IEditorRegistry editors) {
    IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.postil.rcp");
    if (preferences.getBoolean(DONE, false)) {
      return;
    }
    editors.setDefaultEditor("*.txt", PostilEditor.ID);
    editors.setDefaultEditor("*.md", PostilEditor.ID);
    preferences.putBoolean(DONE, true);
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.get().warn("That text files open with Postil was not noted.", e);
    }
  }
}
