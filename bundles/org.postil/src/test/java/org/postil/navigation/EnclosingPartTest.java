package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.testing.MarkedText;
import org.postil.text.Span;

class EnclosingPartTest {

  private static final String ARTICLE =
      """
      The River

      It rose again in spring.1 The fleet2 fled, see https://example.org/a for it.

      Nobody knew.

      The Ferry

      The ferry ran.

      1. A report. See p. 4 of it.
      2. A letter.
      """;

  @Test
  void growsFromWordToArticle() {
    assertThat(growth("The fl|eet2"))
        .startsWith(
            "fleet",
            "The fleet2 fled, see https://example.org/a for it.",
            "It rose again in spring.1 The fleet2 fled, see https://example.org/a for it.")
        .endsWith(ARTICLE)
        .anyMatch(part -> part.startsWith("The River") && part.endsWith("The ferry ran."));
  }

  @Test
  void takesAReferenceForItself() {
    assertThat(growth("spring.|1")).startsWith("1", "It rose again in spring.1");
  }

  @Test
  void takesAnAddressWhole() {
    assertThat(growth("example.o|rg")).contains("https://example.org/a");
  }

  @Test
  void growsFromANoteToItsList() {
    assertThat(growth("A le|tter"))
        .startsWith("letter", "A letter.", "2. A letter.")
        .contains("1. A report. See p. 4 of it.\n2. A letter.");
  }

  @Test
  void leavesAnAbbreviatedPageInItsSentence() {
    assertThat(growth("S|ee p. 4")).startsWith("See", "See p. 4 of it.");
  }

  @Test
  void takesTheWordBeforeACaretAtItsEnd() {
    assertThat(growth("The ferry| ran")).startsWith("ferry", "The ferry ran.");
  }

  @Test
  void growsNoMoreThanAll() {
    Span all = new Span(0, ARTICLE.length());

    assertThat(EnclosingPart.around(Analysis.of(ARTICLE), all)).isEmpty();
    assertThat(EnclosingPart.around(Analysis.of(""), new Span(0, 0))).isEmpty();
  }

  private static List<String> growth(String caret) {
    MarkedText text = MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));
    Analysis article = Analysis.of(text.text());
    List<String> parts = new ArrayList<>();
    Optional<Span> part = EnclosingPart.around(article, new Span(text.caret(), 0));
    while (part.isPresent()) {
      parts.add(part.get().of(text.text()));
      part = EnclosingPart.around(article, part.get());
    }
    return parts;
  }
}
