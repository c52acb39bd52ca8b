package org.postil.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.text.Span;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "The river rose. ; The river rose",
        "don’t, well-known – it's ; don’t well-known it's",
        "the workers’ ‘quoted’ words ; the workers quoted words",
        "in 1911th B2B 5G words ; in words",
        "mail a.writer@example.org now ; mail now",
        "www.example.org or C:\\bin or a/b ; or or",
        "the USSR’s and iPhones, K. Li ; the and Li",
        "some_name() _emphasis_ *strong* ; emphasis strong",
        "Река встала ; Река встала",
        "naïve na\u0308ive 𝒳𝒴 ; naïve na\u0308ive 𝒳𝒴",
        "end.Next word ; word",
        "... !! ; \"\""
      })
  void findsWhatADictionaryCanJudge(String text, String words) {
    assertThat(
            Words.in(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }
}
