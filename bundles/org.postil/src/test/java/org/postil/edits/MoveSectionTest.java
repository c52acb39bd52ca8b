package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.outline.Outline;
import org.postil.outline.OutlineItem;
import org.postil.text.Span;

/** Bringing sections into another order. */
class MoveSectionTest {

  private static final String ARTICLE =
      """
      The Harbour Dues

      It begins.1

      The Ships

      They came.2


      The Fishermen

      They stayed.3

      The Council

      It met.4

      1. One, see [4].
      2. Two.
      3. Three, see note 2.
      4. Four.
      """;

  @Test
  void movesUpWithItsNotes() {
    assertThat(moved(ARTICLE, "The Council", "The Ships", false))
        .isEqualTo(
            """
            The Harbour Dues

            It begins.1

            |The Council

            It met.2

            The Ships

            They came.3


            The Fishermen

            They stayed.4

            1. One, see [2].
            2. Four.
            3. Two.
            4. Three, see note 3.
            """);
  }

  @Test
  void movesDownToTheEnd() {
    assertThat(moved(ARTICLE, "The Ships", "The Council", true))
        .contains(
            "The Council\n\nIt met.3\n\n\n|The Ships\n\nThey came.4\n\n1. One, see [3].\n2. Three");
  }

  @Test
  void movesThereAndBack() {
    EditedText text = new EditedText(ARTICLE);
    EditedText there =
        new EditedText(moved(ARTICLE, "The Ships", "The Council", true).replace("|", ""));
    assertThat(there).isNotEqualTo(text);
    assertThat(moved(there.text(), "The Ships", "The Fishermen", false).replace("|", ""))
        .isEqualTo(ARTICLE);
  }

  @Test
  void theBreakBetweenSectionsWithoutHeadingsStaysBetweenThem() {
    String article =
        """
        The Harbour Dues

        Abstract. Dues rose.

        The ships came in spring.1

        * * *

        The fishermen stayed.2

        1. One.
        2. Two.
        """;
    Span ships = Span.between(article.indexOf("The ships"), article.indexOf("* * *"));
    Span fishermen = Span.between(ships.end(), article.indexOf("1. One."));
    String expected =
        article
            .replace("The ships came in spring.1", "The fishermen stayed.1")
            .replaceFirst("The fishermen stayed.2", "The ships came in spring.2")
            .replace("1. One.\n2. Two.", "1. Two.\n2. One.");

    assertThat(new EditedText(article).after(a -> MoveSection.to(a, ships, fishermen.end())).text())
        .isEqualTo(expected);
    assertThat(
            new EditedText(article).after(a -> MoveSection.to(a, fishermen, ships.offset())).text())
        .isEqualTo(expected);
  }

  @Test
  void refusesWhatWouldMakeAbstractOfASection() {
    String article =
        "Abstract. Dues rose.\n\nThey fell.\n\nThe ships came.1\n\n* * *\n\n"
            + "The fishermen stayed.\n\nThey fished.2\n\n1. One.\n2. Two.\n";
    Span ships = Span.between(article.indexOf("The ships"), article.indexOf("* * *"));
    Span fishermen = Span.between(ships.end(), article.indexOf("1. One."));
    assertThat(
            new EditedText(article)
                .refused(a -> MoveSection.to(a, fishermen, ships.offset()))
                .reason())
        .startsWith("A part would be read otherwise there: as part of the abstract");
  }

  @Test
  void hasNothingToDoWhereTheSectionStands() {
    EditedText text = new EditedText(ARTICLE);
    Span ships = section(ARTICLE, "The Ships");
    for (int place : new int[] {ships.offset(), ships.offset() + 3, ships.end()}) {
      Done done = text.done(article -> MoveSection.to(article, ships, place));
      assertThat(done.edits()).isEmpty();
    }
  }

  private static String moved(String text, String section, String target, boolean behind) {
    Span place = section(text, target);
    return new EditedText(text)
        .withCaret(
            article ->
                MoveSection.to(
                    article, section(text, section), behind ? place.end() : place.offset()));
  }

  private static Span section(String text, String title) {
    return Outline.of(Analysis.of(text)).stream()
        .filter(item -> item.label().equals(title))
        .map(OutlineItem::span)
        .findFirst()
        .orElseThrow();
  }
}
