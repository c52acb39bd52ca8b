package org.postil.editor.spelling;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.postil.editor.PostilPlugin;

/**
 * Words that are right because the user says so: in all articles, or in one.
 *
 * @param preference keeps them
 * @param article the file in which alone they hold; empty when they hold everywhere
 */
record OwnWords(String preference, Optional<IFileStore> article) {

  /** Those that hold for all articles. */
  static OwnWords ofAll() {
    return new OwnWords(SpellingPreferences.WORDS, Optional.empty());
  }

  /** Those that hold for the article in {@code document}; empty when it is no file. */
  static Optional<OwnWords> of(IDocument document) {
    return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document))
        .map(ITextFileBuffer::getFileStore)
        .map(OwnWords::of);
  }

  private static OwnWords of(IFileStore article) {
    return new OwnWords(SpellingPreferences.PREFIX + article.toURI(), Optional.of(article));
  }

  Set<String> words() {
    return store()
        .getString(preference)
        .lines()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  void add(String word) {
    Set<String> words = words();
    words.add(word);
    store().setValue(preference, String.join("\n", words));
  }

  /**
   * Has them hold in another article; no longer in this one when there is no such file any more.
   */
  void takeTo(OwnWords other) {
    words().forEach(other::add);
    if (article.filter(file -> !file.fetchInfo().exists()).isPresent()) {
      store().setToDefault(preference);
    }
  }

  private static IPreferenceStore store() {
    return PostilPlugin.get().getPreferenceStore();
  }
}
