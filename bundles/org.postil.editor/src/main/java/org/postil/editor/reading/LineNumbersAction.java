package org.postil.editor.reading;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceStore;
import org.postil.editor.PostilPlugin;

/** Shows or hides line numbers in Postil's editors; the platform's action would do so in all. */
public final class LineNumbersAction extends Action {

  public LineNumbersAction() {
    super(Messages.Preferences_lineNumbers, IAction.AS_CHECK_BOX);
    setActionDefinitionId("org.eclipse.ui.editors.lineNumberToggle");
  }

  @Override
  public void run() {
    IPreferenceStore store = PostilPlugin.get().getPreferenceStore();
    store.setValue(
        ReadingPreferences.LINE_NUMBERS, !store.getBoolean(ReadingPreferences.LINE_NUMBERS));
  }
}
