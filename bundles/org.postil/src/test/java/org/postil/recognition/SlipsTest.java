package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One slip of the author costs at most itself. */
class SlipsTest {

  @Test
  void aLostReference() {
    MarkedText.withNotes("One.«1» Two.«2» Three of them. Four.«4» Five.«5» Six.«6»", 1, 6)
        .readLinked();
  }

  @Test
  void aNumberOfTheBodyDoesNotFillTheHoleOfALostReference() {
    StringBuilder body = new StringBuilder();
    for (int n = 1; n <= 20; n++) {
      body.append(n == 9 ? "They had 9 ships. " : "So it was said.«" + n + "» ");
    }
    MarkedText.withNotes(body.toString(), 1, 20).readLinked();
  }

  @Test
  void aDoubledReference() {
    MarkedText.withNotes("One.«1» Two.«2» Three.«2» Four.«4» Five.«5» Six.«6»", 1, 6).readLinked();
  }

  @Test
  void aDoubledReferenceAfterAPossessive() {
    MarkedText.withNotes(
            "One.«1» Two.«2» So they came to Colonel Blunt’s«2» to dine. Four.«4» Five.«5»", 1, 5)
        .readLinked();
  }

  @Test
  void aDoubledReferenceAfterAnAbbreviation() {
    MarkedText.withNotes(
            "NATO met.«1» It was NATO.«2» So said NATO«2», and NATO did.«4» Five.«5» Six.«6»", 1, 6)
        .readLinked();
  }

  @Test
  void aDoubledReferenceThatIsSetOffByASpace() {
    StringBuilder body = new StringBuilder("There were 300 men and 1200 ships. ");
    for (int n = 1; n <= 20; n++) {
      String word = Character.toString('a' + n).repeat(6);
      body.append("It was ")
          .append(word)
          .append(" «")
          .append(n == 9 ? 8 : n)
          .append("», so it is. ");
    }
    MarkedText.withNotes(body.toString(), 1, 20).readLinked();
  }

  @Test
  void aCommonNumberIsNoDoubledReference() {
    StringBuilder body = new StringBuilder();
    for (int n = 1; n <= 20; n++) {
      body.append(n == 9 ? "The step has to be less than 8, then. " : "So it was.«" + n + "» ");
      body.append("It is 8 at most. ");
    }
    MarkedText.withNotes(body.toString(), 1, 20).readLinked();
  }

  @Test
  void theDigitsOfAnAmountOrDecimalDoNotFillTheHoleOfALostReference() {
    MarkedText.withNotes(
            "One.«19» They gave £120,000 a year, and 1920.95 in all. Two.«21» Three.«22» Four.«23»",
            19,
            23)
        .readLinked();
  }

  @Test
  void swappedReferences() {
    MarkedText.withNotes("One.«1» Two.«3» Three.«2» Four.«4» Five.«5» Six.«6»", 1, 6).readLinked();
  }

  @Test
  void aNoteThatWasLost() {
    Recognition article =
        MarkedText.of(
                """
                One.«1» Two.«2» Three.«3» Four.«4»

                1. A book.

                2. A letter.

                4. A paper.
                """)
            .read();
    assertThat(article.references().get(2).note()).isEmpty();
    assertThat(article.references().get(3).note()).contains(article.notes().get(2));
  }

  @Test
  void aNoteThatStandsTwice() {
    Recognition article =
        MarkedText.of(
                """
                One.«1» Two.«2» Three.«3»

                1. A book.

                2. A letter.

                2. A letter.

                3. A paper.
                """)
            .readLinked();
    assertThat(article.notes()).extracting(Note::label).containsExactly("1", "2", "2", "3");
  }

  @Test
  void aReferenceBeyondTheLastNote() {
    Recognition article =
        MarkedText.withNotes("One.«1» Two.«2» Three.«3» Four.«4» Five.«5»", 1, 4).read();
    assertThat(article.references().getLast().note()).isEmpty();
  }
}
