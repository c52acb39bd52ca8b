package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnusedNoteCheckTest extends CheckTest {

  private static final String NOTES =
      """

      1. Report of the first year.

      2. Report of the second year.

      3. Report of the third year.

      4. Report of the fourth year.

      5. Report of the fifth year.
      """;

  private static final String CLEAN =
      "The river rose.1 The bridge fell.2 The ferry ran.3 The road closed.4 The mill stood.5\n"
          + NOTES;

  private static final String LOST = mark3(CLEAN.replace("ran.3", "ran."));

  private static final String DOUBLED = mark3(CLEAN.replace("ran.3", "ran.2"));

  UnusedNoteCheckTest() {
    super("note.unused");
  }

  private static String mark3(String text) {
    return text.replace("3. Report", "«3». Report");
  }

  @Test
  void saysNothingOfNotesWithReferences() {
    assertClean(CLEAN);
  }

  @Test
  void namesTheReferencesBetweenWhichOneIsLost() {
    assertMessage(
        LOST, "Nothing refers to note 3. A reference is expected between those to notes 2 and 4.");
    assertThat(assertFinds(LOST).getFirst().related())
        .extracting(Finding.Related::message)
        .containsExactly("the reference before, to note 2", "the reference after, to note 4");
  }

  @Test
  void takesARunForOneLoss() {
    assertMessage(
        CLEAN
            .replace("fell.2", "fell.")
            .replace("ran.3", "ran.")
            .replace("2. Report", "«2». Report"),
        "Nothing refers to notes 2 to 3. A reference is expected between those to notes 1 and 4.");
  }

  @Test
  void seesTheLabelThatWasWrittenTwice() {
    assertMessage(
        DOUBLED,
        "Nothing refers to note 3. A reference has the label 2, but stands where 3 is expected.");
  }

  @Test
  void writesTheExpectedLabel() {
    assertFix(DOUBLED, "Write 3 here", CLEAN);
  }

  @Test
  void removesTheNoteWithTheBlankLineAfterIt() {
    assertFix(
        LOST,
        "Remove note 3",
        CLEAN.replace("ran.3", "ran.").replace("3. Report of the third year.\n\n", ""));
  }

  @Test
  void removesTheLastNoteWithTheBlankLineBeforeIt() {
    assertFix(
        CLEAN.replace("stood.5", "stood.").replace("5. Report", "«5». Report"),
        "Remove note 5",
        CLEAN.replace("stood.5", "stood.").replace("\n5. Report of the fifth year.\n", ""));
  }
}
