package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.postil.recognition.Block.Kind;

/** A record of a library catalogue: fields whose values are glued to their labels. */
class CatalogueRecordTest {

  private static final String RECORD =
      """
      The Harbour in 1931

      Publication type Article
      Affiliation: University of the North
      Journal nameHarbour Studies
      EditionIssue 6

      The town rebuilt its harbour. Nobody asked why.

      It did so twice.

      KeywordsHarbour, town
      Publication date27.12.2023
      100 crowns

      Number of purchasers: 6, views: 199

      1. Lind A. The Harbour. 1932.

      2. Lund B. After the War. 1950.

      3. Post, the. A Treaty. 1931.

      Catalogue of the North
      """;

  private final Recognition record = Recognition.of(RECORD);

  @Test
  void everyFieldHasItsValue() {
    assertThat(record.header())
        .extracting(HeaderField::key, HeaderField::value)
        .containsExactly(
            tuple("Publication type", "Article"),
            tuple("Affiliation", "University of the North"),
            tuple("Journal name", "Harbour Studies"),
            tuple("Edition", "Issue 6"),
            tuple("Keywords", "Harbour, town"),
            tuple("Publication date", "27.12.2023"),
            tuple("Number of purchasers", "6, views: 199"));
  }

  @Test
  void aFinalListThatNothingRefersToIsAReferenceList() {
    assertThat(record.entries()).extracting(ReferenceEntry::label).containsExactly("1", "2", "3");
    assertThat(record.notes()).isEmpty();
    assertThat(record.references()).isEmpty();
  }

  @Test
  void titleAnnotationAndClosingLineAreRecognised() {
    assertThat(record.blocks())
        .extracting(Block::kind)
        .startsWith(Kind.TITLE, Kind.HEADER_FIELD)
        .endsWith(Kind.ENTRY, Kind.CLOSING_LINE)
        .filteredOn(kind -> kind == Kind.ABSTRACT)
        .hasSize(2);
  }
}
