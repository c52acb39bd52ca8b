package org.postil.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.text.Span;

class MisspellingsTest {

  private static final Set<String> DICTIONARY =
      Set.of(
          "the", "river", "rose", "and", "fell", "again", "of", "in", "saw", "it", "he", "see",
          "report", "his", "book", "a", "was", "cold", "that", "year");

  private static List<String> slips(String text) {
    Analysis article = Analysis.of(text);
    List<Span> unknown =
        Prose.of(article).stream()
            .flatMap(run -> Words.in(text, run).stream())
            .filter(word -> !DICTIONARY.contains(word.of(text).toLowerCase(Locale.ROOT)))
            .toList();
    return Misspellings.among(article, unknown).stream().map(word -> word.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "The river rsoe and fell. ; rsoe",
        "The river rose. Teh river fell. ; Teh",
        "In the year Asmolov saw the river. ; \"\"",
        "Asmolov saw the river. ; Asmolov",
        "Asmolov saw the river. The book of Asmolov’s was cold. ; \"\"",
        "He saw K. Asmolov and Dr. Lankov. ; \"\"",
        "The river: reka podnyalas i upala. It fell. ; \"\"",
        "The river podnyalas i fell. ; podnyalas",
        "The book, “Reka podnyalas vesnoy”, fell. ; \"\""
      })
  void tellsSlipsFromNamesAndOtherLanguages(String paragraph, String slips) {
    assertThat(String.join(" ", slips("The River\n\n" + paragraph + "\n"))).isEqualTo(slips);
  }

  @Test
  void takesCapitalsInNotesForNames() {
    String article =
        """
        The River

        The river rose.1 And it fell.2

        1. Zhebin saw the rivre.
        2. Toloraya: the book.
        """;

    assertThat(slips(article)).containsExactly("rivre");
  }

  @Test
  void seesSlipsInTitles() {
    assertThat(slips("# The Rivre\n\nThe river rose.\n")).containsExactly("Rivre");
  }
}
