package org.postil.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.text.Span;

class CountedWordsTest {

  @Test
  void countsTextAndNotesApart() {
    String article =
        """
        Author: A. Writer

        The river rose.1 The bridge fell in 1911.2

        1. A long report.
        2. A letter.
        """;

    assertThat(CountedWords.of(Analysis.of(article)).all()).isEqualTo(new WordCount(8, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'' ; 0",
        "one two ; 2",
        "don’t well-known – it ; 3",
        "2,500 men ; 3",
        "Река встала ; 2",
        "论文中 ; 3",
        "우리 강 ; 2",
        "..., ! ; 0"
      })
  void countsWordsOfAllScripts(String text, int words) {
    assertThat(CountedWords.of(Analysis.of(text)).all().all()).isEqualTo(words);
  }

  @Test
  void countsInAPartWhatCountsInTheWhole() {
    String article = "The river rose.1 It fell.\n\n1. A report.\n\nTranslated by A. Clerk\n";
    CountedWords words = CountedWords.of(Analysis.of(article));

    assertThat(words.in(new Span(0, article.length())))
        .isEqualTo(words.all())
        .isEqualTo(new WordCount(5, 2));
    assertThat(words.in(Span.between(4, article.indexOf(" report"))))
        .isEqualTo(new WordCount(4, 1));
  }
}
