package org.postil.editor.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.text.Span;

class StyledSpansTest {

  /** In words: {@code offset, removed, inserted} of a change, then the spans after it. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, x, 3-6 9-11",
    "2, 0, x, 3-6 9-11",
    "3, 0, x, 2-6 9-11",
    "5, 0, x, 2-5 9-11",
    "0, 1, '', 1-4 7-9",
    "3, 1, '', 2-4 7-9",
    "1, 5, '', 3-5",
    "1, 6, xy, 4-6",
    "2, 3, xy, 2-4 7-9",
    "11, 0, x, 2-5 8-10"
  })
  void moveWithTheirWords(int offset, int removed, String inserted, String expected) {
    StyledSpans spans = spans(2, 5, 8, 10);

    spans.move(new DocumentEvent(new Document("0123456789abc"), offset, removed, inserted));

    assertThat(written(spans)).isEqualTo(expected);
  }

  @Test
  void equalSpansDoNotDiffer() {
    assertThat(spans(2, 5, 8, 10).differenceTo(spans(2, 5, 8, 10))).isEmpty();
  }

  @Test
  void differenceCoversWhatCameAndWhatWent() {
    assertThat(spans(0, 1, 2, 5, 20, 22).differenceTo(spans(0, 1, 8, 10, 20, 22)))
        .isEqualTo(Optional.of(Span.between(2, 10)));
  }

  @Test
  void visitsOnlyWhatLiesInside() {
    StringBuilder seen = new StringBuilder();
    spans(2, 5, 8, 10)
        .visit(4, 9, (offset, length, kind) -> seen.append(offset + "+" + length + " "));

    assertThat(seen).hasToString("4+1 8+1 ");
  }

  private static StyledSpans spans(int... edges) {
    StyledSpans.Builder spans = new StyledSpans.Builder();
    for (int at = 0; at < edges.length; at += 2) {
      spans.add(edges[at], edges[at + 1], TextKind.NOTE);
    }
    return spans.build();
  }

  private static String written(StyledSpans spans) {
    StringBuilder written = new StringBuilder();
    spans.visit(
        0, 1000, (offset, length, kind) -> written.append(offset + "-" + (offset + length) + " "));
    return written.toString().strip();
  }
}
