package org.postil.editor.reading;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.internal.genericeditor.preferences.GenericEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.postil.editor.PostilPlugin;

/**
 * Sets how the Postil editor reads unless the user chooses otherwise. The keys are those of the
 * platform's editors, but kept in Postil's own store, so that no other editor changes.
 */
public final class ReadingPreferences extends AbstractPreferenceInitializer {

  static final String WRAP = AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED;
  static final String LINE_NUMBERS =
      AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER;
  static final String READING_FONT = "readingFont";

  // By its id the platform switches a detector off; Postil's own knows broken URLs, too.
  private static final String PLATFORM_URLS_OFF =
      "org.eclipse.ui.internal.editors.text.URLHyperlinkDetector";

  // In prose, a list of words that opens at every letter is in the way.
  private static final String COMPLETION_WHILE_TYPING =
      GenericEditorPreferenceConstants.CONTENT_ASSISTANT_AUTO_ACTIVATION_ON_TYPE;

  @Override
  public void initializeDefaultPreferences() {
    IPreferenceStore store = PostilPlugin.get().getPreferenceStore();
    store.setDefault(WRAP, true);
    store.setDefault(LINE_NUMBERS, false);
    store.setDefault(READING_FONT, true);
    store.setDefault(PLATFORM_URLS_OFF, true);
    store.setDefault(COMPLETION_WHILE_TYPING, false);
  }
}
