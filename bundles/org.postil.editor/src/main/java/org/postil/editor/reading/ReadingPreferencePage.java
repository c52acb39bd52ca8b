package org.postil.editor.reading;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.postil.editor.PostilPlugin;
import org.postil.editor.editing.EditingPreferences;

/** Lets the user choose how articles look and are edited. */
public final class ReadingPreferencePage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {

  public ReadingPreferencePage() {
    super(GRID);
    setDescription(Messages.Preferences_description);
  }

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(PostilPlugin.get().getPreferenceStore());
  }

  @Override
  protected void createFieldEditors() {
    addSwitch(ReadingPreferences.READING_FONT, Messages.Preferences_readingFont);
    addSwitch(ReadingPreferences.WRAP, Messages.Preferences_wrap);
    addSwitch(ReadingPreferences.LINE_NUMBERS, Messages.Preferences_lineNumbers);
    addSwitch(EditingPreferences.NOTES_FOLLOW, Messages.Preferences_notesFollow);
  }

  private void addSwitch(String preference, String label) {
    addField(new BooleanFieldEditor(preference, label, getFieldEditorParent()));
  }
}
