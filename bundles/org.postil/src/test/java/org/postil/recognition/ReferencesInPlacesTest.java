package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** References in unusual places. */
class ReferencesInPlacesTest {

  @Test
  void afterASpaceWhereTheSequenceDemandsIt() {
    MarkedText.withNotes(
            "First.«11» It used a tuple «12», but then stopped.«13» There were 12 men.«14»", 11, 14)
        .readLinked();
  }

  @Test
  void afterASpaceAtTheEndOfAParagraph() {
    MarkedText.withNotes(
            "First.«1» It was so in both countries. «2»\n\nThen it ended.«3» So.«4» It was.«5»",
            1,
            5)
        .readLinked();
  }

  @Test
  void againAfterAWordWhereOnlyReferencesTouchWords() {
    StringBuilder body = new StringBuilder();
    for (int n = 1; n <= 8; n++) {
      body.append("They say so«").append(n).append("», but it has 12 parts. ");
    }
    body.append("As was said before«6», it was so.");
    MarkedText.withNotes(body.toString(), 1, 8).readLinked();
  }

  @Test
  void afterAnAbbreviationThatMostlyStandsWithoutDigits() {
    MarkedText.withNotes(
            "The GDR was small.«1» As for the GDR«2», it traded with the FRG.«3» The FRG grew.«4» "
                + "So it was.",
            1,
            4)
        .readLinked();
  }

  @Test
  void inAHeading() {
    Recognition article =
        MarkedText.withNotes(
                "Of Wages and Profit«1»\n\nThe whole of it is known.«2» It is.\n\nOf Rent«3»\n\nAll pay.«4»",
                1,
                4)
            .readLinked();
    assertThat(article.sections()).hasSize(2);
  }

  @Test
  void inListItems() {
    MarkedText.withNotes(
            "Some say:«1»\n\n• the first is old«2»\n• the second is new.«3»\n\nBoth err.«4»", 1, 4)
        .readLinked();
  }

  @Test
  void inNumberedListItems() {
    MarkedText.withNotes(
            "Do this:«1»\n\n1. Open it.«2»\n2. Close it.«3»\n3. Go.\n\nThat is all.«4»", 1, 4)
        .readLinked();
  }

  @Test
  void inTableCells() {
    MarkedText.withNotes("Ships:«1»\n\nname\tage«2»\nAnna\t1,200«3»\n\nSo it was.«4»", 1, 4)
        .readLinked();
  }

  @Test
  void inANote() {
    Recognition article =
        MarkedText.of(
                """
                The law is old.«1» It was changed twice.«2» Nobody knew.«3»

                1. So says the book.

                2. The estimate is that of the ministry.«4» It may be wrong.

                3. Told by a friend.

                4. A note on a note.
                """)
            .readLinked();
    assertThat(article.notes()).hasSize(4);
  }

  @Test
  void betweenIdeographs() {
    MarkedText.of(
            """
            这种算法的论文«1»中只描述了静态表。另一篇文章«2»，对此提出了修正。以下是新的表«3»。

            1. 一九七七年的论文

            2. 一九七九年的论文

            3. 新的表
            """)
        .readLinked();
  }
}
