package org.postil.editor.editing;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.postil.editor.PostilPlugin;

/** Whether notes go with their references; they do so in the product unless the user objects. */
public final class EditingPreferences extends AbstractPreferenceInitializer {

  /** Whether deleting, cutting, copying and pasting references takes their notes along. */
  public static final String NOTES_FOLLOW = "notesFollowReferences";

  @Override
  public void initializeDefaultPreferences() {
    PostilPlugin.get().getPreferenceStore().setDefault(NOTES_FOLLOW, false);
  }

  /** Whether the user prefers that. */
  public static boolean notesFollow() {
    return PostilPlugin.get().getPreferenceStore().getBoolean(NOTES_FOLLOW);
  }
}
