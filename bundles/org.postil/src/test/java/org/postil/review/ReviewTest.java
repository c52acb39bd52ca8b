package org.postil.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.postil.recognition.Certainty;
import org.postil.recognition.Recognition;

class ReviewTest {

  private static final String ARTICLE =
      """
      Dues rose in spring.1 They had\u00A0been
      stable since 1911.2 Nobody minded.

      1. Town records.
      2. A letter.
      """;

  @Test
  void countsWhatWasRecognised() {
    Review review = Review.of(Recognition.of(ARTICLE));

    assertThat(review.references()).isEqualTo(2);
    assertThat(review.notes()).isEqualTo(2);
    assertThat(review.sections()).isEqualTo(1);
  }

  @Test
  void showsEachNumberWithTheWordsAroundIt() {
    Review review = Review.of(Recognition.of(ARTICLE));

    assertThat(review.numbers())
        .extracting(ReadNumber::text, ReadNumber::reference, ReadNumber::before, ReadNumber::after)
        .contains(
            tuple("1", true, "Dues rose in spring.", " They had been stable since 1911.2 N"),
            tuple("1911", false, "spring.1 They had been stable since ", ".2 Nobody minded."));
    assertThat(review.numbers()).allSatisfy(number -> assertThat(number.reason()).isNotBlank());
  }

  @Test
  void theDoubtfulComeFirst() {
    String doubtful = ARTICLE.replace("Nobody minded.", "Of 3 boats 2 sank.");

    Review review = Review.of(Recognition.of(doubtful));

    assertThat(review.numbers())
        .extracting(ReadNumber::certainty)
        .isSortedAccordingTo((a, b) -> b.compareTo(a))
        .contains(Certainty.CERTAIN);
  }
}
