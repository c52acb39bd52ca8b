package org.postil.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;

class OutlineTest {

  @Test
  void laysOutAnArticle() {
    assertThat(
            show(
                """
                Abstract. A short account of the flood, and of what came after it in the valley.

                THE FLOOD

                The river rose, and with it the fear of the people in the lower town.1 The bridge fell.2

                THE FERRY

                The ferry ran every day of the year, even when the road was open again.3

                1. Report of the first year.

                2. Report of the second year.

                3. Report of the third year.
                """))
        .isEqualTo(
            """
            ABSTRACT Abstract
            SECTION THE FLOOD
              NOTE_REFERENCE 1  Report of the first year.
              NOTE_REFERENCE 2  Report of the second year.
            SECTION THE FERRY
              NOTE_REFERENCE 3  Report of the third year.
            NOTES Notes
              NOTE 1  Report of the first year.
              NOTE 2  Report of the second year.
              NOTE 3  Report of the third year.
            """);
  }

  @Test
  void givesAListOfNotesTheWordsOfItsHeading() {
    assertThat(
            show(
                """
                THE FLOOD

                The river rose, and with it the fear of the people in the lower town.1 The bridge fell.2

                Notes and comments

                1. Report of the first year.

                2. Report of the second year.
                """))
        .isEqualTo(
            """
            TITLE THE FLOOD
              NOTE_REFERENCE 1  Report of the first year.
              NOTE_REFERENCE 2  Report of the second year.
            NOTES Notes and comments
              NOTE 1  Report of the first year.
              NOTE 2  Report of the second year.
            """);
  }

  @Test
  void endsTheLastSectionWhereTheNotesBegin() {
    String text = "THE FLOOD\n\nThe river rose.1 The bridge fell.2\n\n1. One year.\n\n2. Two.\n";

    List<OutlineItem> items = Outline.of(Analysis.of(text));

    assertThat(items.getLast().kind()).isEqualTo(OutlineItem.Kind.NOTES);
    assertThat(items)
        .allMatch(item -> item == items.getLast() || item.span().end() <= text.indexOf("1. One"));
  }

  @Test
  void laysOutACatalogueRecord() {
    assertThat(
            show(
                """
                The flood and the ferry

                Publication type Article
                Status Published

                The flood of that year is described from letters of the time, none of them printed.

                KeywordsFloods, ferries
                Publication date27.12.1923

                1. Smith J. Letters. 1900.

                2. Jones A. Floods. 1910.

                3. Miller B. Ferries. 1912.
                """))
        .startsWith(
            "TITLE The flood and the ferry\nHEADER Header\n  HEADER_FIELD Publication type: Article\n")
        .contains("  HEADER_FIELD Keywords: Floods, ferries\n")
        .contains(
            """
            REFERENCE_LIST References
              REFERENCE_ENTRY 1  Smith J. Letters. 1900.
              REFERENCE_ENTRY 2  Jones A. Floods. 1910.
              REFERENCE_ENTRY 3  Miller B. Ferries. 1912.
            """);
  }

  @Test
  void namesASectionOnOneLine() {
    String outline = show("The river rose.\n\n* * *\n\nThe bridge\nfell down.\n");

    assertThat(outline).contains("The bridge fell down.");
  }

  @Test
  void isEmptyForAnEmptyText() {
    assertThat(Outline.of(Analysis.of(""))).isEmpty();
  }

  private static String show(String text) {
    StringBuilder shown = new StringBuilder();
    show(Outline.of(Analysis.of(text)), "", shown);
    return shown.toString();
  }

  private static void show(List<OutlineItem> items, String indent, StringBuilder shown) {
    for (OutlineItem item : items) {
      shown.append(indent).append(item.kind()).append(' ').append(item.label()).append('\n');
      show(item.children(), indent + "  ", shown);
    }
  }
}
