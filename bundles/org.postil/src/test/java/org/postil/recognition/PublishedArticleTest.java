package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.recognition.Block.Kind;

/** An article as published, in the manner of the journal that the project began with. */
class PublishedArticleTest {

  private static final String ARTICLE =
      """
      Abstract. The harbour was rebuilt in 1931 and again in 1950-1953.

      Trade came back slowly.

      The town lay in ruins.1 Nevertheless, ships of the Hansa-18long class called, as on the “70th
      anniversary of the treaty,”2 which few remembered.

      The first cargo was ammunition3; then came “10 deliveries.”4 Nothing more is known.

      *\u2003*\u2003*

      Much remains to be done.5

      1.\u00A0A. Lind, The Harbour. 1932, pp. 1-16.

      2.\u00A0See the treaty itself. The
      Harbour Post. URL: https://example.org/1931/11/02/ treaty-text-of-1931 (retrieved in 2023).

      3.\u00A0see [1], pp. 113-114.

      4.\u00A0Ibid.

      5.\u00A0B. Lund, After the War. 1950.

      Translated by Ann Other
      """;

  private final Recognition article = Recognition.of(ARTICLE);

  @Test
  void everyReferenceLeadsToItsNote() {
    assertThat(article.references())
        .extracting(NoteReference::label)
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(article.references())
        .allSatisfy(r -> assertThat(r.note().orElseThrow().label()).isEqualTo(r.label()));
  }

  @Test
  void plainNumbersBearAReason() {
    assertThat(article.plainNumbers())
        .filteredOn(number -> List.of("70", "18").contains(number.text()))
        .hasSize(2)
        .allSatisfy(number -> assertThat(number.reason()).isNotBlank());
  }

  @Test
  void aNoteGoesOnAfterAHardLineBreak() {
    assertThat(article.notes()).hasSize(5);
    assertThat(article.notes().get(1).body().of(ARTICLE)).contains("The\nHarbour Post.");
  }

  @Test
  void blocksAreTheAbstractTheBodyTheNotesAndTheClosingLine() {
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Kind.ABSTRACT,
            Kind.ABSTRACT,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.BREAK,
            Kind.PARAGRAPH,
            Kind.NOTE,
            Kind.NOTE,
            Kind.NOTE,
            Kind.NOTE,
            Kind.NOTE,
            Kind.CLOSING_LINE);
    assertThat(article.sections()).hasSize(2);
  }

  @Test
  void seeInBracketsPointsAtANote() {
    assertThat(article.crossReferences())
        .singleElement()
        .satisfies(r -> assertThat(r.target()).contains(article.notes().getFirst()));
  }

  @Test
  void anAddressBrokenByASpaceIsOne() {
    assertThat(article.urls())
        .singleElement()
        .satisfies(url -> assertThat(url.of(ARTICLE)).endsWith("treaty-text-of-1931"));
  }
}
