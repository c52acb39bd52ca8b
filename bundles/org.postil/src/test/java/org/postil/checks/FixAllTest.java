package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.text.Span;
import org.postil.text.TextEdit;

class FixAllTest {

  @Test
  void mendsInRoundsWhatTouches() {
    // Every pair of letters is a finding, and the pairs overlap.
    FixAll.Checker pairs =
        article ->
            article.text().length() < 2
                ? List.of()
                : List.of(finding("a.b", new Span(0, 2), "-"), finding("a.c", new Span(1, 1), "."));

    FixAll fixed = FixAll.of("abcd", pairs, finding -> true, true);

    assertThat(fixed).isEqualTo(new FixAll("-", 3));
  }

  @Test
  void takesNoWordsOutUnasked() {
    FixAll.Checker words =
        article ->
            article.text().contains("two")
                ? List.of(finding("a.b", new Span(4, 3), "2"))
                : List.of();

    assertThat(FixAll.of("one two", words, finding -> true, false).text()).isEqualTo("one two");
    assertThat(FixAll.of("one two", words, finding -> true, true).text()).isEqualTo("one 2");
  }

  @Test
  void choosesNoReadingUnasked() {
    FixAll.Checker readings =
        article ->
            article.text().equals("2")
                ? List.of(finding("note.ambiguous", new Span(0, 1), "[^2]"))
                : List.of();

    assertThat(FixAll.of("2", readings, finding -> true, false).text()).isEqualTo("2");
    assertThat(FixAll.of("2", readings, finding -> true, true).text()).isEqualTo("[^2]");
  }

  private static Finding finding(String id, Span span, String replacement) {
    Fix fix = new Fix("Mend", List.of(new TextEdit(span, replacement)));
    return new Finding(id, Severity.WARNING, span, "", List.of(), List.of(fix));
  }
}
