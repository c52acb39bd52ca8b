package org.postil.dictionaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The dictionaries there are; those of folders come before those of English that are built in. */
public final class Dictionaries {

  private static final List<String> BUILT_IN = List.of("en_US", "en_GB");

  /** LibreOffice keeps each language in a folder of its own. */
  private static final int DEPTH = 2;

  private static final int LONGEST_LANGUAGE = 3;

  private static final String AFFIXES = ".aff";
  private static final String WORDS = ".dic";

  private final List<DictionaryFile> all;

  private Dictionaries(List<DictionaryFile> all) {
    this.all = all;
  }

  /** Looks for dictionaries in {@code folders}; those that are missing are passed over. */
  public static Dictionaries in(List<Path> folders) {
    List<DictionaryFile> all = new ArrayList<>();
    folders.stream().filter(Files::isDirectory).forEach(folder -> all.addAll(found(folder)));
    BUILT_IN.forEach(name -> all.add(builtIn(name)));
    return new Dictionaries(List.copyOf(all));
  }

  /** All dictionaries, those to be preferred first. */
  public List<DictionaryFile> all() {
    return all;
  }

  /** The best for {@code language}: of the same country, else of any; empty when there is none. */
  public Optional<DictionaryFile> best(Locale language) {
    return of(language)
        .filter(file -> file.language().getCountry().equals(language.getCountry()))
        .findFirst()
        .or(() -> of(language).findFirst());
  }

  private Stream<DictionaryFile> of(Locale language) {
    return all.stream()
        .filter(file -> file.language().getLanguage().equals(language.getLanguage()));
  }

  private static List<DictionaryFile> found(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files
          .filter(file -> file.toString().endsWith(AFFIXES))
          .sorted()
          .flatMap(file -> installed(file).stream())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // A folder that may not be read has no dictionaries for this user.
      return List.of();
    }
  }

  private static Optional<DictionaryFile> installed(Path affixes) {
    String file = affixes.getFileName().toString();
    String name = file.substring(0, file.length() - AFFIXES.length());
    Path words = affixes.resolveSibling(name + WORDS);
    Locale language = language(name);
    int length = language.getLanguage().length();
    if (length == 0 || length > LONGEST_LANGUAGE || !Files.isReadable(words)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DictionaryFile(language, affixes.toUri().toURL(), words.toUri().toURL()));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DictionaryFile builtIn(String name) {
    return new DictionaryFile(
        language(name),
        Objects.requireNonNull(Dictionaries.class.getResource(name + AFFIXES)),
        Objects.requireNonNull(Dictionaries.class.getResource(name + WORDS)));
  }

  private static Locale language(String name) {
    return Locale.forLanguageTag(name.replace('_', '-'));
  }
}
