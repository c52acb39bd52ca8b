package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.testing.MarkedText;

class StepTest {

  private static final String ARTICLE =
      """
      The river rose.1 The bridge fell in 1911.2 Nobody knew.3

      1. Report of the first year.
      2. Report of the second year.
      3. Report of the third year.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NEXT_REFERENCE     ; |The river       ; 1 The",
        "NEXT_REFERENCE     ; rose.|1          ; 2 Nobody",
        "NEXT_REFERENCE     ; rose.1|          ; 2 Nobody",
        "PREVIOUS_REFERENCE ; knew.3|          ; 3",
        "PREVIOUS_REFERENCE ; knew.|3          ; 2 Nobody",
        "PREVIOUS_REFERENCE ; |3. Report       ; 3",
        "NEXT_NOTE          ; |The river       ; 1. Report",
        "NEXT_NOTE          ; |1. Report       ; 2. Report",
        "PREVIOUS_NOTE      ; second |year     ; 2. Report",
        "PREVIOUS_NOTE      ; |2. Report       ; 1. Report"
      })
  void leads(Step step, String caret, String expected) {
    MarkedText text = marked(caret);

    int offset = step.from(Analysis.of(text.text()), text.caret()).orElseThrow().offset();

    assertThat(text.text().substring(offset)).startsWith(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PREVIOUS_REFERENCE ; |The river",
        "PREVIOUS_REFERENCE ; rose.|1",
        "NEXT_REFERENCE     ; knew.|3",
        "PREVIOUS_NOTE      ; |1. Report",
        "NEXT_NOTE          ; |3. Report"
      })
  void leadsNowhereAtTheEnds(Step step, String caret) {
    MarkedText text = marked(caret);

    assertThat(step.from(Analysis.of(text.text()), text.caret())).isEmpty();
  }

  private static MarkedText marked(String caret) {
    return MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));
  }
}
