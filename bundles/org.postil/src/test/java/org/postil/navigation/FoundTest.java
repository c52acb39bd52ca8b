package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.text.Span;

/** What lists of found references and notes show. */
class FoundTest {

  private static final Analysis ARTICLE =
      Analysis.of(
          """
          The river rose.1 The bridge fell.2
          Nobody knew.1

          1. Report of the
          First Year.
          2. See [1] again.
          """);

  @Test
  void referencesToANoteShowTheirSentencesAndLines() {
    List<FoundReference> found =
        FoundReference.to(ARTICLE, ARTICLE.recognition().notes().getFirst());

    assertThat(found)
        .extracting(FoundReference::sentence)
        .containsExactly("The river rose.1", "Nobody knew.1", "See [1] again.");
    assertThat(found).extracting(FoundReference::line).containsExactly(0, 1, 5);
    assertThat(found).allMatch(each -> each.span().of(ARTICLE.text()).equals("1"));
  }

  @Test
  void notesShowTheirWordsOnOneLine() {
    assertThat(FoundNote.in(ARTICLE))
        .extracting(FoundNote::label, FoundNote::words)
        .containsExactly(tuple("1", "Report of the First Year."), tuple("2", "See [1] again."));
  }

  @ParameterizedTest
  @CsvSource({
    "1,            true",
    "'',           true",
    "first year,   true",
    "' OF THE f ', true",
    "2,            false",
    "second,       false"
  })
  void notesAreFoundByLabelAndByWords(String query, boolean found) {
    assertThat(FoundNote.in(ARTICLE).getFirst().matches(query)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"25, 0", "'25 ', 0", "2, 1", "'', 1", "5, 2", "253, 2"})
  void theNoteOfThatNumberIsNearest(String query, int distance) {
    FoundNote note = new FoundNote(new Span(0, 2), "25", "Shelf 5, page 253.");

    assertThat(note.distance(query)).isEqualTo(distance);
  }
}
