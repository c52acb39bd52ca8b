package org.postil.editor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postil.editor.editing.EditingPreferences;

/** A test of the editor with the preference that notes follow what is done to the text. */
public abstract class FollowingNotesTest extends EditorTest {

  @BeforeEach
  final void letNotesFollow() {
    PostilPlugin.get().getPreferenceStore().setValue(EditingPreferences.NOTES_FOLLOW, true);
  }

  @AfterEach
  final void switchBack() {
    PostilPlugin.get().getPreferenceStore().setToDefault(EditingPreferences.NOTES_FOLLOW);
  }
}
