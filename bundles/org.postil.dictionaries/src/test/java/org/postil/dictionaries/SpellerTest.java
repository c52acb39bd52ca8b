package org.postil.dictionaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {

  private static Speller american;
  private static Speller british;

  @BeforeAll
  static void open() throws IOException {
    american = Dictionaries.in(List.of()).best(Locale.US).orElseThrow().open();
    british = Dictionaries.in(List.of()).best(Locale.UK).orElseThrow().open();
  }

  @ParameterizedTest
  @ValueSource(strings = {"river", "Nevertheless", "don’t", "don't", "well-known", "Река"})
  void knows(String word) {
    assertThat(american.knows(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rivre", "Nevertheles", "well-knwon", "relatoins"})
  void doesNotKnow(String word) {
    assertThat(american.knows(word)).isFalse();
  }

  @Test
  void tellsCountriesApart() {
    assertThat(american.knows("honour")).isFalse();
    assertThat(british.knows("honour")).isTrue();
  }

  @Test
  void suggestsWhatWasMeant() {
    assertThat(american.suggest("goverment", Duration.ofMinutes(1))).startsWith("government");
  }
}
