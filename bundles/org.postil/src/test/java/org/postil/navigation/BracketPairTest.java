package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketPairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a |(b) c       ; (b)",
        "a (b)| c       ; (b)",
        "a (b|) c       ; (b)",
        "a |((b) (c)) d ; ((b) (c))",
        "so “|yes” then ; “yes”",
        "so „|ja“ then  ; „ja“",
        "«|да» и        ; «да»",
        "a |(b [c) d    ; (b [c)",
        "‘|don’t’ he    ; ‘don’t’",
        "（|注）          ; （注）"
      })
  void isFound(String marked, String pair) {
    String text = marked.replace("|", "");

    assertThat(BracketPair.at(text, marked.indexOf('|')).orElseThrow().of(text)).isEqualTo(pair);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a |b", "a |(b", "a b)|", "(a\n\nb)|", "|(a\r\n\r\nb)", "don’|t", "|", ""})
  void isNowhereElse(String marked) {
    int caret = Math.max(0, marked.indexOf('|'));

    assertThat(BracketPair.at(marked.replace("|", ""), caret)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "so (they [d|id]) then ; [did]",
        "so (th|ey [did]) then ; (they [did])",
        "so (they [did]|) then ; (they [did])"
      })
  void isFoundAround(String marked, String pair) {
    String text = marked.replace("|", "");

    assertThat(BracketPair.around(text, marked.indexOf('|')).orElseThrow().of(text))
        .isEqualTo(pair);
  }
}
