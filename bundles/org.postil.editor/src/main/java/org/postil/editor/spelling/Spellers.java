package org.postil.editor.spelling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.postil.dictionaries.Dictionaries;
import org.postil.dictionaries.DictionaryFile;
import org.postil.dictionaries.DictionaryFolders;
import org.postil.dictionaries.Speller;

/** The dictionaries that articles are spelled by; each is read when the first article wants it. */
public final class Spellers {

  private final IPreferenceStore preferences;
  private final Map<String, Dictionaries> byFolder = new HashMap<>();
  private final Map<DictionaryFile, Optional<Speller>> open = new HashMap<>();

  /**
   * Opens no dictionary yet.
   *
   * @param preferences say in which folder to look, and which language to presume
   */
  public Spellers(IPreferenceStore preferences) {
    this.preferences = preferences;
  }

  /**
   * The dictionary for an article. Reading it may take a second, so not to be called on the UI
   * thread.
   *
   * @param language the language that the article names, if it does
   * @return empty when there is no dictionary of that language
   */
  synchronized Optional<Speller> of(Optional<Locale> language) {
    return dictionaries()
        .best(language.orElseGet(this::preferred))
        .flatMap(file -> open.computeIfAbsent(file, Spellers::open));
  }

  /** All that are installed, built in, or in the folder that the user chose. */
  synchronized Dictionaries dictionaries() {
    return byFolder.computeIfAbsent(
        preferences.getString(SpellingPreferences.FOLDER), Spellers::dictionaries);
  }

  private static Dictionaries dictionaries(String chosen) {
    List<Path> folders = new ArrayList<>();
    if (!chosen.isEmpty()) {
      folders.add(Path.of(chosen));
    }
    folders.addAll(DictionaryFolders.usual(Path.of(System.getProperty("user.home"))));
    return Dictionaries.in(folders);
  }

  private static Optional<Speller> open(DictionaryFile file) {
    try {
      return Optional.of(file.open());
    } catch (IOException e) {
      ILog.get().error(Messages.Spelling_job, e);
      return Optional.empty();
    }
  }

  private Locale preferred() {
    return Locale.forLanguageTag(preferences.getString(SpellingPreferences.LANGUAGE));
  }
}
