package org.postil.editor.notes;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.postil.editor.PostilPlugin;
import org.postil.editor.RunAction;

/** The buttons of the Notes view, and what the keys of the workbench do in it. */
final class NotesActions {

  private NotesActions() {}

  /**
   * @param edit edits the current note
   */
  static void fill(
      IActionBars bars, IPreferenceStore preferences, ITextEditor editor, Runnable edit) {
    NotesMode chosen = NotesMode.of(preferences.getString(NotesMode.PREFERENCE));
    for (NotesMode mode : NotesMode.values()) {
      Action action = new ModeAction(mode, preferences);
      action.setChecked(mode == chosen);
      bars.getToolBarManager().add(action);
      bars.getMenuManager().add(action);
    }
    bars.getMenuManager().add(new Separator());
    bars.getMenuManager().add(SortMenu.of(preferences));
    bars.setGlobalActionHandler(
        ActionFactory.RENAME.getId(), new RunAction(Messages.Notes_edit, edit));
    for (String id :
        new String[] {ITextEditorActionConstants.UNDO, ITextEditorActionConstants.REDO}) {
      bars.setGlobalActionHandler(id, editor.getAction(id));
    }
  }

  private static final class ModeAction extends Action {

    private final NotesMode mode;
    private final IPreferenceStore preferences;

    ModeAction(NotesMode mode, IPreferenceStore preferences) {
      super(mode.title(), IAction.AS_RADIO_BUTTON);
      this.mode = mode;
      this.preferences = preferences;
      setToolTipText(mode.title());
      ResourceLocator.imageDescriptorFromBundle(PostilPlugin.ID, mode.icon())
          .ifPresent(this::setImageDescriptor);
    }

    @Override
    public void run() {
      if (isChecked()) {
        preferences.setValue(NotesMode.PREFERENCE, mode.name());
      }
    }
  }
}
