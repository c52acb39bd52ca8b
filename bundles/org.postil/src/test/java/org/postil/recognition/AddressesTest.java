package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.testing.MarkedText;

/** Which words are addresses, between |…|. */
class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See |https://example.org/a|.",
        "A paper, |doi:10.1000/182|, 1999.",
        "A paper, |DOI: 10.1000/182|.",
        "Write to |mailto:harbour@example.org|, please.",
        "No pseudoi:10.1000/182 here.",
        "The doi: ten of them.",
        "The mailto: field of a form.",
        "The ratio was 3:1, note: more.",
        "doi:",
        ":"
      })
  void areFound(String marked) {
    MarkedText text = MarkedText.of(mark(marked));

    assertThat(Recognition.of(text.text()).urls()).isEqualTo(text.spans());
  }

  private static String mark(String text) {
    return text.replaceFirst("\\|", "«").replaceFirst("\\|", "»");
  }
}
