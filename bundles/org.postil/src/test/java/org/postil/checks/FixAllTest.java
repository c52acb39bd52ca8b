package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.text.Span;
import org.postil.text.TextEdit;

class FixAllTest {

  private static final FixChoice EVERYTHING = FixChoice.best(List.of(new CheckPattern("*")));

  @Test
  void mendsInRoundsWhatTouches() {
    // Every pair of letters is a finding, and the pairs overlap.
    FixAll.Checker pairs =
        article ->
            article.text().length() < 2
                ? List.of()
                : List.of(finding("a.b", new Span(0, 2), "-"), finding("a.c", new Span(1, 1), "."));

    FixAll fixed = FixAll.of("abcd", pairs, EVERYTHING);

    assertThat(fixed.text()).isEqualTo("-");
    assertThat(fixed.count()).isEqualTo(3);
    assertThat(fixed.left()).isZero();
  }

  @Test
  void handsOutTheEditsOfEachRound() {
    FixAll fixed = FixAll.of("aaaa", FixAllTest::firstLetter, EVERYTHING);

    String text = "aaaa";
    for (List<TextEdit> round : fixed.rounds()) {
      text = TextEdit.apply(text, round);
    }
    assertThat(text).isEqualTo(fixed.text()).isEqualTo("bbbb");
  }

  @Test
  void goesOnAsLongAsItHelps() {
    String many = "a".repeat(100);

    FixAll fixed = FixAll.of(many, FixAllTest::firstLetter, EVERYTHING);

    assertThat(fixed.text()).isEqualTo("b".repeat(100));
    assertThat(fixed.rounds()).hasSize(100);
  }

  @Test
  void stopsWhereEachFixCallsForAnother() {
    FixAll.Checker seesaw =
        article -> List.of(finding("a.b", new Span(0, 1), article.text().equals("a") ? "b" : "a"));

    FixAll fixed = FixAll.of("a", seesaw, EVERYTHING);

    assertThat(fixed.left()).isEqualTo(1);
  }

  @Test
  void takesNoWordsOutUnasked() {
    FixAll.Checker words =
        article ->
            article.text().contains("two")
                ? List.of(finding("a.b", new Span(4, 3), "2"))
                : List.of();

    assertThat(FixAll.of("one two", words, FixChoice.harmless()).text()).isEqualTo("one two");
    assertThat(FixAll.of("one two", words, EVERYTHING).text()).isEqualTo("one 2");
  }

  @Test
  void choosesNoReadingUnasked() {
    FixAll.Checker readings =
        article ->
            article.text().equals("2")
                ? List.of(finding("note.ambiguous", new Span(0, 1), "[^2]"))
                : List.of();

    assertThat(FixAll.of("2", readings, FixChoice.harmless()).text()).isEqualTo("2");
    assertThat(FixAll.of("2", readings, EVERYTHING).text()).isEqualTo("[^2]");
  }

  @Test
  void mendsAlikeWhatIsOfOneKind() {
    FixAll.Checker letters =
        article ->
            article.text().contains("b")
                ? List.of()
                : List.of(finding("a.b", new Span(0, 1), "b"), finding("a.c", new Span(1, 1), "c"));

    assertThat(FixAll.of("xx", letters, FixChoice.alike("a.b", "mend")).text()).isEqualTo("bx");
    assertThat(FixAll.of("xx", letters, FixChoice.alike("a.b", "other")).text()).isEqualTo("xx");
  }

  /** Finds every {@code a}, but each fix is in the way of all others. */
  private static List<Finding> firstLetter(Analysis article) {
    String text = article.text();
    int first = text.indexOf('a');
    if (first < 0) {
      return List.of();
    }
    String mended = text.substring(0, first) + "b" + text.substring(first + 1);
    return text.chars()
        .filter(c -> c == 'a')
        .mapToObj(c -> finding("a.b", new Span(0, text.length()), mended))
        .toList();
  }

  private static Finding finding(String id, Span span, String replacement) {
    Fix fix = new Fix("mend", "Mend", List.of(new TextEdit(span, replacement)));
    return new Finding(id, Severity.WARNING, span, "", List.of(), List.of(fix));
  }
}
