package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbols, letters, roman numerals, brackets, superscripts, parentheses, and mixtures. */
class NoteStylesTest {

  @Test
  void symbols() {
    Recognition article =
        MarkedText.of(
                """
                The law was harsh«*». In Crete it was mild«†», in Rome not«‡».

                Later it changed«*». It changed twice«**».

                * The first book.

                † The second book.

                ‡ The third book.

                * A letter.

                ** Another letter.
                """)
            .readLinked();
    assertThat(article.notes()).extracting(Note::number).containsExactly(1, 2, 3, 4, 5);
    assertThat(article.references().get(3).note()).contains(article.notes().get(3));
  }

  @Test
  void sectionAndParagraphSigns() {
    MarkedText.of("So«§» and so«‖» and so«¶».\n\n§ One.\n\n‖ Two.\n\n¶ Three.\n").readLinked();
  }

  @Test
  void letters() {
    MarkedText.of("So [«a»] it was [«b»] then [«c»].\n\na. One.\n\nb. Two.\n\nc. Three.\n")
        .readLinked();
  }

  @Test
  void superscriptLetters() {
    MarkedText.of("So«ᵃ» it was«ᵇ» then«ᶜ».\n\na. One.\n\nb. Two.\n\nc. Three.\n").readLinked();
  }

  @Test
  void romanNumerals() {
    MarkedText.of("So [«i»] it was [«ii»] then [«iii»].\n\ni. One.\n\nii. Two.\n\niii. Three.\n")
        .readLinked();
  }

  @Test
  void superscripts() {
    MarkedText.of("So.«¹» It was«²» then.«³»\n\n¹ One.\n\n² Two.\n\n³ Three.\n").readLinked();
  }

  @Test
  void superscriptPowersAreNoReferences() {
    MarkedText.of(
            "So.«¹» It has 12 m² there«²» and r³ then.«³»\n\n1. One.\n\n2. Two.\n\n3. Three.\n")
        .readLinked();
  }

  @Test
  void powersOfTenAreNoReferences() {
    MarkedText.of(
            "So.«¹» Of 10³ men there«²» 10² were left then.«³»\n\n1. One.\n\n2. Two.\n\n3. Three.\n")
        .readLinked();
  }

  @ParameterizedTest
  @ValueSource(strings = {"p. 12", "pp. 12–14", "§3", "Theorem 2.1", "ch. 4", "Section 5"})
  void aPlaceMayStandInTheBracket(String place) {
    MarkedText.withNotes("So [«1»]. See [«2», " + place + "] then [«3»].", 1, 3).readLinked();
  }

  @Test
  void brackets() {
    MarkedText.withNotes("So [«1»]. It was [«2»] then[«3»]. As [«1»] says.", 1, 3).readLinked();
  }

  @Test
  void parentheses() {
    MarkedText.withNotes(
            "So it was («1»). It ended («2»), they say («3»). It began («4»). It is («5»).", 1, 5)
        .readLinked();
  }

  @Test
  void aStrangerAmongOthersIsReadWhereTheSequenceNeedsIt() {
    MarkedText.withNotes("One.«1» Two.«2» Three.«3» Four [«4»]. Five.«5» Six.«6»", 1, 6)
        .readLinked();
  }

  @Test
  void symbolsBesideNumbers() {
    MarkedText.of(
            """
            It was so.«1» Then came more.«2» It ended.«3»

            * * *

            It is 3 * 4 that counts, and *this* is stressed.

            1. A book.

            2. A letter.

            3. A paper.
            """)
        .readLinked();
  }
}
