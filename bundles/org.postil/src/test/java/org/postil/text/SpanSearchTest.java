package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpanSearchTest {

  private static final Span FIRST = new Span(2, 2);
  private static final Span SECOND = new Span(4, 1);
  private static final Span THIRD = new Span(9, 3);
  private static final List<Span> SPANS = List.of(FIRST, SECOND, THIRD);

  @Test
  void findsTheSpanThatACaretTouches() {
    assertThat(SpanSearch.touching(SPANS, Function.identity(), 1)).isEmpty();
    assertThat(SpanSearch.touching(SPANS, Function.identity(), 2)).contains(FIRST);
    assertThat(SpanSearch.touching(SPANS, Function.identity(), 5)).contains(SECOND);
    assertThat(SpanSearch.touching(SPANS, Function.identity(), 6)).isEmpty();
    assertThat(SpanSearch.touching(SPANS, Function.identity(), 12)).contains(THIRD);
    assertThat(SpanSearch.touching(SPANS, Function.identity(), 13)).isEmpty();
  }

  @Test
  void prefersTheSecondOfTwoThatMeet() {
    assertThat(SpanSearch.touching(SPANS, Function.identity(), 4)).contains(SECOND);
  }

  @Test
  void listsWhatBeginsInARange() {
    assertThat(SpanSearch.beginningIn(SPANS, Function.identity(), Span.between(3, 9)))
        .containsExactly(SECOND);
    assertThat(SpanSearch.beginningIn(SPANS, Function.identity(), Span.between(0, 99)))
        .isEqualTo(SPANS);
    assertThat(SpanSearch.beginningIn(SPANS, Function.identity(), new Span(4, 0))).isEmpty();
  }
}
