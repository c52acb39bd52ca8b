package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.recognition.Block.Kind;

/** Which lines between blank lines head a section. */
class HeadingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sources and Method",
        "Source Criticism",
        "THE TREATY.",
        "What did it cost?",
        "3.4.1 Case 1: how the two editions were compared with each other over all of the years and countries at hand",
        "XVII. On those who came into the country by the mountains and stayed there until the end of the long war in the north",
        "Tables and figures"
      })
  void headings(String line) {
    assertThat(kinds(line))
        .containsExactly(Kind.TITLE, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was so.",
        "Table 3",
        "Figure 12",
        "Tableau\u00A01\u00A0: Les lettres de tous les pays",
        "Рис. 4",
        "Figures 7 and 8",
        "Source: Board of Trade, 1883",
        "Fonte: Pesquisa Nacional, 2013",
        "====  ======  ====",
        "I. Smith went there, and nobody of those who saw him go could say by which of the roads he had come from the town.",
        "3.5 million letters went abroad in the first of these years."
      })
  void others(String line) {
    assertThat(kinds(line))
        .containsExactly(Kind.TITLE, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  private static List<Kind> kinds(String line) {
    String text =
        "Letters Abroad\n\nThey wrote in many ways.\n\n"
            + line
            + "\n\nThey came by sea, and late.\n";
    return Recognition.of(text).blocks().stream().map(Block::kind).toList();
  }
}
