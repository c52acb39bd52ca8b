package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.analysis.Analysis;
import org.postil.testing.MarkedText;
import org.postil.text.Span;

class OccurrencesTest {

  private static final String ARTICLE =
      """
      The river rose.1 The bridge fell.2 Nobody knew.1 The ferry ran.3

      1. Report of the first year.

      2. see [1], p. 4.

      3. Ibid.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"rose.|1", "knew.1|", "|1. Report", "see [|1]"})
  void areTheNoteAndAllThatRefersToIt(String caret) {
    MarkedText text = MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));

    List<Span> occurrences = Occurrences.at(Analysis.of(text.text()), text.caret());

    assertThat(occurrences)
        .containsExactly(
            spanAfter(text.text(), "\n\n"),
            spanAfter(text.text(), "rose."),
            spanAfter(text.text(), "knew."),
            spanAfter(text.text(), "see ["));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The |river", "p. |4"})
  void areNowhereElse(String caret) {
    MarkedText text = MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));

    assertThat(Occurrences.at(Analysis.of(text.text()), text.caret())).isEmpty();
  }

  @Test
  void areThoseOfTheNoteThatIbidStandsFor() {
    String text = ARTICLE.replace("see [1]", "Report of the second year");

    assertThat(Occurrences.at(Analysis.of(text), text.indexOf("Ibid")))
        .containsExactly(spanAfter(text, "year.\n\n"), spanAfter(text, "fell."));
  }

  private static Span spanAfter(String text, String words) {
    return new Span(text.indexOf(words) + words.length(), 1);
  }
}
