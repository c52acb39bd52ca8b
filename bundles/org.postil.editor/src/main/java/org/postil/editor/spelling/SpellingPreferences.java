package org.postil.editor.spelling;

import java.util.Locale;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.postil.editor.PostilPlugin;

/** How articles are spelled unless the user chooses otherwise. */
public final class SpellingPreferences extends AbstractPreferenceInitializer {

  static final String PREFIX = "spelling.";
  static final String LANGUAGE = PREFIX + "language";
  static final String FOLDER = PREFIX + "folder";
  static final String WORDS = PREFIX + "words";

  @Override
  public void initializeDefaultPreferences() {
    IPreferenceStore store = PostilPlugin.get().getPreferenceStore();
    store.setDefault(LANGUAGE, english().toLanguageTag());
    store.setDefault(FOLDER, "");
    store.setDefault(WORDS, "");
  }

  /** English as it is written where the user lives. */
  private static Locale english() {
    Locale own = Locale.getDefault();
    boolean knowsCountry = own.getLanguage().equals("en") && !own.getCountry().isEmpty();
    return knowsCountry ? Locale.of("en", own.getCountry()) : Locale.US;
  }
}
