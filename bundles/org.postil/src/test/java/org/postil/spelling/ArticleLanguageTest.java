package org.postil.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;

class ArticleLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "language: en-GB, en-GB",
    "Language: en_US, en-US",
    "lang: ru, ru",
    "language: German, de",
    "language: Deutsch, de"
  })
  void readsTheHeader(String field, String language) {
    assertThat(ArticleLanguage.of(Analysis.of(field + "\n\nText.\n")))
        .contains(Locale.forLanguageTag(language));
  }

  @Test
  void knowsNoneOtherwise() {
    assertThat(ArticleLanguage.of(Analysis.of("language: the usual\n\nText.\n"))).isEmpty();
    assertThat(ArticleLanguage.of(Analysis.of("Text.\n"))).isEmpty();
  }
}
