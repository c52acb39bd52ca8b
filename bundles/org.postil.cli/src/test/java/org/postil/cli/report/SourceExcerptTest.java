package org.postil.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.text.LineIndex;
import org.postil.text.Span;

class SourceExcerptTest {

  @Test
  void underlinesAPlace() {
    assertExcerpt("first\nthe river rose\r\n", "river", "the river rose", "    ^^^^^");
  }

  @Test
  void countsWideCharactersTwiceAndMarksNotAtAll() {
    assertExcerpt("전승 e\u0301 12 end", "12", "전승 e\u0301 12 end", "       ^^");
  }

  @Test
  void showsControlCharactersAndTabsHarmlessly() {
    assertExcerpt("\u001B[2J\tx", "x", "\uFFFD[2J x", "     ^");
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String text = "a".repeat(200) + "12" + "b".repeat(200);

    SourceExcerpt excerpt = excerpt(text, "12");

    assertThat(excerpt.line()).isEqualTo("…" + "a".repeat(48) + "12" + "b".repeat(45) + "…");
    assertThat(excerpt.underline()).isEqualTo(" ".repeat(49) + "^^");
  }

  @Test
  void underlinesTheFirstLineOfAPlaceOnSeveral() {
    assertExcerpt("ab\ncd", "b\nc", "ab", " ^");
  }

  @Test
  void pointsAtAnEmptyPlace() {
    SourceExcerpt excerpt = SourceExcerpt.of("ab\n", new LineIndex("ab\n"), new Span(2, 0));

    assertThat(excerpt).isEqualTo(new SourceExcerpt("ab", "  ^"));
  }

  private static void assertExcerpt(String text, String place, String line, String underline) {
    assertThat(excerpt(text, place)).isEqualTo(new SourceExcerpt(line, underline));
  }

  private static SourceExcerpt excerpt(String text, String place) {
    Span span = new Span(text.indexOf(place), place.length());
    return SourceExcerpt.of(text, new LineIndex(text), span);
  }
}
