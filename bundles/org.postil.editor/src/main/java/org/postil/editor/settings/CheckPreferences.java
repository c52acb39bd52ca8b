package org.postil.editor.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.postil.checks.CheckPattern;
import org.postil.editor.PostilPlugin;
import org.postil.settings.CheckLevels;
import org.postil.settings.Level;

/** What the user prefers for the checks of all articles whose project says nothing of its own. */
final class CheckPreferences {

  private static final String NODE = PostilPlugin.ID + "/checks";

  private CheckPreferences() {}

  static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }

  /** The levels that are kept; what is not understood is passed over. */
  static CheckLevels load() {
    Map<CheckPattern, Level> levels = new LinkedHashMap<>();
    try {
      for (String id : node().keys()) {
        Level.named(node().get(id, "")).ifPresent(level -> levels.put(new CheckPattern(id), level));
      }
    } catch (BackingStoreException e) {
      PostilPlugin.get().getLog().error(NODE, e);
    }
    return new CheckLevels(levels);
  }

  /** Keeps {@code levels} in place of those that were kept. */
  static void save(CheckLevels levels) throws BackingStoreException {
    for (String id : node().keys()) {
      if (!levels.byPattern().containsKey(new CheckPattern(id))) {
        node().remove(id);
      }
    }
    levels.byPattern().forEach((pattern, level) -> node().put(pattern.text(), level.word()));
    node().flush();
  }
}
