package org.postil.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.testing.MarkedText;

class NoteSearchTest {

  private static final String ARTICLE =
      """
      The river rose.2 The bridge fell.1 Nobody knew.2

      The ferry ran.[3-5] It rained.

      Nothing more is known.

      1. Report of the FIRST year.

      2. see [1], p. 4.

      3. Report of the third year.

      4. Émile’s letter.

      5. Report of the fifth year.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "rose.|2;          2",
        "The bri|dge;      2",
        "fell.1| Nobody;   1",
        "|The river;       2",
        "It |rained;       5",
        "p. |4.;           2",
        "see |[1];         1",
        "Nothing| more;    ",
      })
  void theNearestNoteIsTheOneBeforeTheReader(String caret, String label) {
    MarkedText text = MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));

    assertThat(NoteSearch.nearest(Analysis.of(text.text()), text.caret()).map(Note::label))
        .isEqualTo(java.util.Optional.ofNullable(label));
  }

  @Test
  void thoseReferredToInAPartComeOnceAndWithThoseOfRanges() {
    MarkedText text = MarkedText.of("«" + ARTICLE.replace("It rained", "It» rained"));

    assertThat(labels(NoteSearch.referredToIn(Analysis.of(text.text()), text.spans().getFirst())))
        .containsExactly("2", "1", "3", "5", "4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "first;            1",
        "report YEAR;      1,3,5",
        "émile;            4",
        "ferry;            ''",
        "' ';              1,2,3,4,5",
        "2;                2",
        "y. a*;            ''",
      })
  void wordsAreLookedForInAllOfANote(String words, String labels) {
    assertThat(String.join(",", labels(NoteSearch.containing(Analysis.of(ARTICLE), words))))
        .isEqualTo(labels);
  }

  private static List<String> labels(List<Note> notes) {
    return notes.stream().map(Note::label).toList();
  }
}
