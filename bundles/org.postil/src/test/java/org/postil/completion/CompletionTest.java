package org.postil.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.analysis.Analysis;
import org.postil.testing.MarkedText;

class CompletionTest {

  private static final String NOTES =
      "\n\nThe ferry ran.9\n\n9. A report of the year.\n10. A letter.\n11. A map.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The river rose[^|       ; 2 [^10] A letter. / 2 [^11] A map. / 2 [^9] A report of the year.",
        "The river rose[^1|      ; 3 [^10] A letter. / 3 [^11] A map.",
        "The river rose, see [1| ; 1 10] A letter. / 1 11] A map.",
        "It rose, see note 9|    ; 1 9 A report of the year.",
        "The river rose.|        ; 0 10 A letter. / 0 11 A map. / 0 9 A report of the year.",
        "The river rose1|        ; 1 10 A letter. / 1 11 A map."
      })
  void proposesLabelsWithTheWordsOfTheirNotes(String marked, String expected) {
    assertThat(show(proposals(marked + NOTES))).isEqualTo(expected);
  }

  @Test
  void aNoteIsNotReferredToItself() {
    String notes = "Rose.1 Fell.2\n\n1. A report.\n2. A letter.\n3. See [|";

    assertThat(show(proposals(notes))).isEqualTo("0 1] A report. / 0 2] A letter.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The river |rose", "|", "In 19|11"})
  void proposesNothingWhereNoReferenceMayStand(String marked) {
    assertThat(proposals("Long ago it was.\n\n" + marked + NOTES)).isEmpty();
  }

  @Test
  void writesInTheStyleOfTheArticle() {
    String article = "Rose.¹ Fell.|\n\n¹ A report.\n² A letter.\n";

    assertThat(show(proposals(article))).isEqualTo("0 ² A letter. / 0 ¹ A report.");
  }

  @Test
  void proposesFieldsOfTheHeaderThatAreNotThere() {
    assertThat(show(proposals("title: The River\nau|\n\nText of it.\n")))
        .isEqualTo("2 author: / 2 authors:");
    assertThat(show(proposals("tit|"))).isEqualTo("3 title:");
  }

  private static List<Proposal> proposals(String marked) {
    MarkedText text = MarkedText.of(marked);
    int line = text.text().lastIndexOf('\n', text.caret() - 1) + 1;
    return Completion.at(
        Analysis.of(text.text()), text.caret(), text.text().substring(line, text.caret()));
  }

  private static String show(List<Proposal> proposals) {
    return String.join(
        " / ",
        proposals.stream()
            .map(each -> each.replaces() + " " + each.text().strip() + " " + each.description())
            .map(String::strip)
            .toList());
  }
}
