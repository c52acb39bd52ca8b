package org.postil.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.analysis.Analysis;
import org.postil.checks.Checks;
import org.postil.recognition.NoteReference;

/** A benchmark of a text that is misread would measure nothing. */
class BenchmarkArticleTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 24})
  void everyNoteIsReferredToOnceAndNothingIsFound(int factor) {
    Analysis article = Analysis.of(BenchmarkArticle.published(factor));
    var notes = article.recognition().notes();

    assertThat(notes).hasSize(factor * BenchmarkArticle.NOTES);
    assertThat(article.recognition().references())
        .extracting(NoteReference::note)
        .allMatch(note -> note.isPresent())
        .hasSameSizeAs(notes);
    assertThat(Checks.run(article)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 24, 240})
  void anArticleHasThirtyKilobytes(int factor) {
    assertThat(BenchmarkArticle.published(factor).length() / factor).isBetween(29_000, 32_000);
  }
}
