package org.postil.dictionaries;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/**
 * A dictionary that has not been read yet.
 *
 * @param language its language, with the country where its name tells one
 * @param affixes its {@code .aff} file
 * @param words its {@code .dic} file
 */
public record DictionaryFile(Locale language, URL affixes, URL words) {

  /**
   * Reads the dictionary, which takes most of a second.
   *
   * @throws IOException when it cannot be read, or is none
   */
  public Speller open() throws IOException {
    try (InputStream affixStream = affixes.openStream();
        InputStream wordStream = words.openStream()) {
      return new Speller(
          language,
          new Dictionary(affixStream, List.of(wordStream), false, SortingStrategy.inMemory()));
    } catch (ParseException | RuntimeException e) {
      throw new IOException(affixes + " is no dictionary of Hunspell.", e);
    }
  }
}
