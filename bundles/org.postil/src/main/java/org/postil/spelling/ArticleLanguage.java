package org.postil.spelling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.recognition.HeaderField;

/** The language that an article names in its header: {@code language: en-GB}, or English. */
public final class ArticleLanguage {

  private static final Set<String> KEYS = Set.of("language", "lang");

  private ArticleLanguage() {}

  /** The language of {@code article}; empty when it names none that is known. */
  public static Optional<Locale> of(Analysis article) {
    return article.recognition().header().stream()
        .filter(field -> KEYS.contains(field.key().toLowerCase(Locale.ROOT)))
        .map(HeaderField::value)
        .flatMap(value -> named(value.strip()).stream())
        .findFirst();
  }

  private static Optional<Locale> named(String value) {
    Locale tagged = Locale.forLanguageTag(value.replace('_', '-'));
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::of)
        .filter(language -> isNamed(language, value, tagged))
        .findFirst()
        .map(language -> language.getLanguage().equals(tagged.getLanguage()) ? tagged : language);
  }

  private static boolean isNamed(Locale language, String value, Locale tagged) {
    return language.getLanguage().equals(tagged.getLanguage())
        || language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(value)
        || language.getDisplayLanguage(language).equalsIgnoreCase(value);
  }
}
