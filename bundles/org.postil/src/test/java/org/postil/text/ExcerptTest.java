package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource({
    "'one two', 20, 'one two'",
    "' one\u00A0\n\t two ', 20, 'one two'",
    "'one two three', 8, 'one two…'",
    "'one two three', 7, 'one two…'",
    "'unbreakable', 5, 'unbre…'",
    "'ab\uD83D\uDE00cd', 3, 'ab…'",
    "'', 5, ''"
  })
  void putsTheFirstWordsOnOneLine(String text, int limit, String expected) {
    assertThat(Excerpt.of(text, new Span(0, text.length()), limit)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 3, one", "4, 3, two"})
  void takesOnlyWhatTheSpanCovers(int offset, int length, String expected) {
    assertThat(Excerpt.of("one two", new Span(offset, length), 20)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"3, 'It rose and it…'", "20, …fell and it ran…", "42, …was gone."})
  void holdsThePlaceThatItTellsOf(int place, String expected) {
    String text = "It rose and it fell and it ran and was gone.";
    Span whole = new Span(0, text.length());
    assertThat(Excerpt.of(text, whole, new Span(place, 1), 15)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It rose and it |fell and it ran. ; 8 ; …and it fell and…",
        "It rose and it |fell and it ran. ; 40 ; It rose and it fell and it ran.",
        "before%It |fell.%behind ; 40 ; It fell.",
        "| ; 8 ; ''",
        "unbreakable|unbreakable ; 5 ; ……"
      })
  void showsTheWordsAroundAPlace(String marked, int reach, String expected) {
    String text = marked.replace('%', '\n').replace("|", "");
    Span place = new Span(marked.indexOf('|'), 0);
    assertThat(Excerpt.around(text, place, reach)).isEqualTo(expected);
  }
}
