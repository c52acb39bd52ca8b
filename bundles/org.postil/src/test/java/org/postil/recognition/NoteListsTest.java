package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.recognition.Block.Kind;

/** Which paragraphs are notes, and which list serves which text. */
class NoteListsTest {

  private static final String BODY = "It was so.«1» Then came more.«2» It ended.«3»\n\n";
  private static final String NOTES = "1. A book.\n\n2. A letter.\n\n3. A paper.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Notes",
        "Endnotes",
        "Footnotes:",
        "## Notes",
        "Anmerkungen",
        "References",
        "注",
        "脚注",
        "Примечания",
        "Notas",
        "Poznámky"
      })
  void underAHeading(String heading) {
    Recognition article = MarkedText.of(BODY + heading + "\n\n" + NOTES).readLinked();
    assertThat(article.notes()).hasSize(3);
    assertThat(article.blocks()).extracting(Block::kind).contains(Kind.HEADING);
  }

  @Test
  void numberedParagraphsOfTheBodyAreNoNotes() {
    Recognition article =
        MarkedText.of(
                "There are rules.«1»\n\n1. Princes hold securely.\n\n2. They arm.\n\n3. They win.\n\n"
                    + "So it was, and so it went on for years.«2» It ended.«3»\n\n"
                    + NOTES)
            .readLinked();
    assertThat(article.notes()).hasSize(3);
    assertThat(article.notes().getFirst().body().of(article.text())).isEqualTo("A book.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 17 U.S.C. § 107.\n2 510 U.S. at 579.\n3 13 & 14 Geo. 5, c. 9.\n",
        "1 Lind, River, p. 4.\n2 ibid., p. 7.\n3 see also de Vries.\n"
      })
  void numbersWithoutAMark(String notes) {
    assertThat(MarkedText.of(BODY + notes).readLinked().notes()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n"})
  void aChapterMayHaveOneNote(String gap) {
    String notes = String.join(gap, "1. A book.", "2. A letter.", "3. A paper.") + "\n";
    MarkedText.of(
            BODY
                + notes
                + "\n# Two\n\nIt was brief.«1»\n\n1. A word.\n\n# Three\n\n"
                + BODY
                + notes
                + "\n# Four\n\nIt was over.«1»\n\n1. A stone.\n")
        .readLinked();
  }

  @Test
  void eachChapterMayHaveOneNote() {
    MarkedText.of(
            "# One\n\nIt was brief.«*» So it was.\n\n* A word.\n\n"
                + "# Two\n\nIt was long.«*» It was over.«†»\n\n* A stone.\n† A book.\n\n"
                + "# Three\n\nIt ended.«*»\n\n* A tale.\n")
        .readLinked();
  }

  @Test
  void oneListAfterEachChapter() {
    Recognition article =
        MarkedText.of(
                "Chapter One\n\n"
                    + BODY
                    + NOTES
                    + "\nChapter Two\n\n"
                    + BODY
                    + NOTES
                    + "\nChapter Three\n\n"
                    + BODY
                    + NOTES)
            .readLinked();
    assertThat(article.noteLists()).hasSize(3);
    assertThat(article.references().get(3).note())
        .contains(article.noteLists().get(1).notes().getFirst());
  }

  @Test
  void oneNumberingThroughTheListsOfAllChapters() {
    Recognition article =
        MarkedText.of(
                "# Sea\n\nIt was so.«1» Then came more.«2»\n\n1. A book.\n\n2. A letter.\n\n"
                    + "And a second paragraph of it.\n\n"
                    + "# Land\n\nIt ended.«3» It began.«4»\n\n3. A paper.\n\n4. A book.\n")
            .readLinked();
    assertThat(article.noteLists()).hasSize(2);
    assertThat(article.notes().get(1).body().of(article.text())).endsWith("paragraph of it.");
    assertThat(article.sections()).extracting(Section::title).containsExactly("Sea", "Land");
  }

  @Test
  void listsGroupedAtTheEndUnderTheHeadingsOfTheirChapters() {
    Recognition article =
        MarkedText.of(
                "The Sea\n\n"
                    + BODY
                    + "The Land\n\n"
                    + BODY
                    + "Endnotes\n\nThe Sea\n\n"
                    + NOTES
                    + "\nThe Land\n\n"
                    + NOTES)
            .readLinked();
    assertThat(article.noteLists()).hasSize(2);
    assertThat(article.references().get(4).note())
        .contains(article.noteLists().get(1).notes().get(1));
  }

  @Test
  void continuationParagraphsBelongToTheirNote() {
    Recognition article =
        MarkedText.of(
                BODY
                    + "1. A book.\n\nIt is long and was much read.\n\n2. A letter.\n\n3. A paper.\n")
            .readLinked();
    assertThat(article.notes().getFirst().body().of(article.text())).endsWith("much read.");
    assertThat(article.blocks()).extracting(Block::kind).contains(Kind.NOTE_CONTINUATION);
  }

  @Test
  void aNumberedListInsideANote() {
    Recognition article =
        MarkedText.of(
                BODY
                    + "1. A book with rules:\n\n1. Be kind.\n\n2. Be calm.\n\n2. A letter.\n\n3. A paper.\n")
            .readLinked();
    assertThat(article.notes()).extracting(Note::label).contains("1", "2", "3");
  }

  @Test
  void closingLinesAreNoNotes() {
    Recognition article = MarkedText.of(BODY + NOTES + "\nTranslated by Ann Other\n").readLinked();
    assertThat(article.blocks().getLast().kind()).isEqualTo(Kind.CLOSING_LINE);
    assertThat(article.notes().getLast().body().of(article.text())).isEqualTo("A paper.");
  }

  @Test
  void theLineThatNamesTheTranslatorClosesAnArticleWhoseNotesStandElsewhere() {
    Recognition article =
        MarkedText.of(
                BODY + NOTES + "\n* * *\n\nThe sea is calm again.\n\nTranslated by Ann Other\n")
            .readLinked();
    assertThat(article.blocks().reversed())
        .extracting(block -> block.kind())
        .startsWith(Kind.CLOSING_LINE, Kind.PARAGRAPH, Kind.BREAK);
  }

  @Test
  void aReferenceListBesideANoteList() {
    Recognition article =
        MarkedText.of(
                BODY
                    + "Notes\n\n"
                    + NOTES
                    + "\nReferences\n\nLind, A. The Sea. 1950.\n\nLund, B. The Land. 1960.\n")
            .readLinked();
    assertThat(article.notes()).hasSize(3);
    assertThat(article.entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d. ", "%d) ", "[%d] ", "(%d) ", "%d.\u00A0", "%d.", "%d "})
  void labelsInEveryForm(String form) {
    StringBuilder text = new StringBuilder(BODY);
    for (int n = 1; n <= 3; n++) {
      text.append(form.formatted(n)).append("See there.\n\n");
    }
    assertThat(MarkedText.of(text.toString()).readLinked().notes()).hasSize(3);
  }

  @Test
  void aNumberThatOpensAParagraphIsNoLabelWithoutAListAround() {
    Recognition article =
        MarkedText.of("It was so.«1» 3\n\n2 Kings ruled.\n\nThen one did.\n\n1. A book.\n").read();
    assertThat(article.notes())
        .extracting(note -> note.body().of(article.text()))
        .containsExactly("A book.");
  }

  @Test
  void aTightList() {
    assertThat(MarkedText.of(BODY + "1. A book.\n2. A letter.\n3. A paper.\n").readLinked().notes())
        .hasSize(3);
  }

  @Test
  void aSingleNote() {
    assertThat(MarkedText.of("It was so.«1» It ended.\n\n1. A book.\n").readLinked().notes())
        .hasSize(1);
  }

  @Test
  void anEmptyNoteIsANote() {
    Recognition article = MarkedText.of(BODY + "1. A book.\n\n2.\n\n3. A paper.\n").readLinked();
    assertThat(article.notes().get(1).body().isEmpty()).isTrue();
  }

  @Test
  void breaksBetweenShortChaptersAreNoLabels() {
    String chapter = "It was so.«1» It ended.«2»\n\n1. A book.\n\n2. A letter.\n";
    assertThat(MarkedText.of(String.join("\n* * *\n\n", chapter, chapter, chapter)).read().notes())
        .hasSize(6);
  }
}
