package org.postil.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;

class NoteOrderTest {

  private static final String ARTICLE =
      """
      The river rose.[^3] The bridge fell.[^1] Nobody knew.[^3] The ferry ran.[^10]

      [^1]: zinc mines, a report.

      [^10]: Earlier reports.

      [^2]: Never referred to.

      [^3]: Émile’s letter.

      [^9]: A letter that nobody quotes.
      """;

  @ParameterizedTest
  @CsvSource({"LABEL, 1 2 3 9 10", "WORDS, 9 10 3 2 1", "REFERENCES, 2 9 1 10 3"})
  void notesAreSortedBy(NoteOrder order, String labels) {
    assertThat(sorted(ARTICLE, order)).containsExactly(labels.split(" "));
  }

  @Test
  void labelsThatAreNoNumbersAreSortedAsTheyAreCounted() {
    assertThat(sorted("One.* Two.†\n\n* B.\n\n† A.\n", NoteOrder.LABEL)).containsExactly("*", "†");
  }

  private static List<String> sorted(String text, NoteOrder order) {
    Analysis article = Analysis.of(text);
    Stream<Note> notes = article.recognition().notes().stream();
    return notes.sorted(order.in(article)).map(Note::label).toList();
  }
}
