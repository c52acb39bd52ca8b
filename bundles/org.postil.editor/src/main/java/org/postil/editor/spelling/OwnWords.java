package org.postil.editor.spelling;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.postil.editor.PostilPlugin;

/** Words that are right because the user says so: in all articles, or in one. */
record OwnWords(String preference) {

  /** Those that hold for all articles. */
  static OwnWords ofAll() {
    return new OwnWords(SpellingPreferences.WORDS);
  }

  /** Those that hold for the article in {@code document}; empty when it is no file. */
  static Optional<OwnWords> of(IDocument document) {
    return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document))
        .map(ITextFileBuffer::getFileStore)
        .map(file -> new OwnWords(SpellingPreferences.PREFIX + file.toURI()));
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

  private static IPreferenceStore store() {
    return PostilPlugin.get().getPreferenceStore();
  }
}
