package org.postil.dictionaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionariesTest {

  @TempDir private Path folder;

  private void install(String name, String affixes) throws IOException {
    Path file = folder.resolve(name + ".aff");
    Files.createDirectories(file.getParent());
    Files.writeString(file, affixes);
    Files.writeString(folder.resolve(name + ".dic"), "1\nрека\n");
  }

  private Locale best(String language) {
    return Dictionaries.in(List.of(folder, folder.resolve("missing")))
        .best(Locale.forLanguageTag(language))
        .map(DictionaryFile::language)
        .orElse(Locale.ROOT);
  }

  @Test
  void findsWhatIsInstalled() throws IOException {
    install("ru_RU", "SET UTF-8\n");
    install("dict-de/de_AT", "SET UTF-8\n");
    install("dict-de/de_DE_frami", "SET UTF-8\n");

    assertThat(best("ru")).isEqualTo(Locale.of("ru", "RU"));
    assertThat(best("de-DE").getCountry()).isEqualTo("DE");
    assertThat(best("de-CH").getLanguage()).isEqualTo("de");
    assertThat(best("fr")).isEqualTo(Locale.ROOT);
  }

  @Test
  void prefersTheInstalledOne() throws IOException {
    install("en_GB", "SET UTF-8\n");

    Speller speller = Dictionaries.in(List.of(folder)).best(Locale.UK).orElseThrow().open();

    assertThat(speller.knows("river")).isFalse();
  }

  @Test
  void bringsEnglish() {
    assertThat(best("en-GB")).isEqualTo(Locale.UK);
    assertThat(best("en")).isEqualTo(Locale.US);
  }

  @Test
  void spellsByAnInstalledOne() throws IOException {
    install("ru_RU", "SET UTF-8\n");

    Speller speller = Dictionaries.in(List.of(folder)).best(Locale.of("ru")).orElseThrow().open();

    assertThat(speller.knows("река")).isTrue();
    assertThat(speller.knows("рекка")).isFalse();
    assertThat(speller.knows("river")).isTrue();
  }

  @Test
  void refusesWhatIsNoDictionary() throws IOException {
    install("ru_RU", "SFX A Y many\n");

    assertThatIOException()
        .isThrownBy(
            () -> Dictionaries.in(List.of(folder)).best(Locale.of("ru")).orElseThrow().open())
        .withMessageContaining("ru_RU.aff");
  }
}
