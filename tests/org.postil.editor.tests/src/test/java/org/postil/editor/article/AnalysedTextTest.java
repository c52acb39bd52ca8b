package org.postil.editor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.jface.text.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.text.Span;

class AnalysedTextTest {

  private final AnalysedText text = new AnalysedText(Analysis.of("0123456789"), List.of());

  /** Where the span 4 to 6 stands after a change: {@code offset, removed, inserted}. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 2, 6, 2",
    "4, 0, 2, 6, 2",
    "5, 0, 2, 4, 4",
    "6, 0, 2, 4, 2",
    "0, 3, 0, 1, 2",
    "3, 2, 1, 4, 1",
    "5, 3, 0, 4, 1",
    "2, 6, 1, 3, 0"
  })
  void spansFollowAnEdit(int offset, int removed, int inserted, int start, int length) {
    AnalysedText edited = text.after(new Edit(offset, removed, inserted));

    assertThat(edited.toDocument(Span.between(4, 6))).isEqualTo(new Region(start, length));
  }

  @Test
  void offsetsGoBackThroughSeveralEdits() {
    AnalysedText edited = text.after(new Edit(0, 0, 3)).after(new Edit(5, 1, 0));

    assertThat(edited.isCurrent()).isFalse();
    assertThat(edited.toAnalysed(9)).isEqualTo(7);
    assertThat(edited.toDocument(new Span(7, 1)).getOffset()).isEqualTo(9);
  }
}
