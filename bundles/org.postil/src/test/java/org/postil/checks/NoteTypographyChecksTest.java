package org.postil.checks;

import org.junit.jupiter.api.Test;

/** Checks of how references are set: they compare each with what the article does elsewhere. */
class NoteTypographyChecksTest {

  private static final String NOTES =
      """

      1. Report of the first year.

      2. Report of the second year.

      3. Report of the third year.

      4. Report of the fourth year.

      5. Report of the fifth year.

      6. Report of the sixth year.

      7. Report of the seventh year.

      8. Report of the eighth year.

      9. Report of the ninth year.
      """;

  private static final String BODY =
      """
      The river rose in spring.1 The bridge fell.2 Nobody crossed.3 Nobody knew why.4 The ferry ran.5

      The road closed in summer.6 The mill stood still.7 The harvest waited.8 The winter came.9
      """;

  private final CheckTest adjacent = new CheckTest("note.adjacent");
  private final CheckTest space = new CheckTest("note.space-before");
  private final CheckTest punctuation = new CheckTest("note.punctuation-order");
  private final CheckTest style = new CheckTest("note.mixed-style");
  private final CheckTest heading = new CheckTest("note.in-heading");

  @Test
  void saysNothingOfAnEvenText() {
    CheckTest.assertClean(BODY + NOTES);
  }

  @Test
  void separatesReferencesThatRunTogether() {
    adjacent.assertFix(
        BODY.replace("waited.8 The winter came.9", "waited, and the winter came.«89»") + NOTES,
        "Separate the references",
        BODY.replace("waited.8 The winter came.9", "waited, and the winter came.8,9") + NOTES);
  }

  @Test
  void removesASpaceThatStandsNowhereElse() {
    String raised =
        BODY.replace('1', '¹')
            .replace('2', '²')
            .replace('3', '³')
            .replace('4', '⁴')
            .replace('5', '⁵')
            .replace('6', '⁶')
            .replace('7', '⁷')
            .replace('8', '⁸')
            .replace('9', '⁹');

    space.assertFix(
        raised.replace("crossed.³", "crossed. «³»") + NOTES, "Remove the space", raised + NOTES);
  }

  @Test
  void leavesSpacesThatAreAHabit() {
    CheckTest.assertClean(BODY.replaceAll("\\.(\\d)", ". $1") + NOTES);
  }

  @Test
  void movesAReferenceAcrossPunctuation() {
    punctuation.assertFix(
        BODY.replace("crossed.3", "crossed«3».") + NOTES,
        "Move the reference across “.”",
        BODY + NOTES);
  }

  @Test
  void leavesAnOrderThatIsAHabit() {
    CheckTest.assertClean(BODY.replaceAll("\\.(\\d)", "$1.") + NOTES);
  }

  @Test
  void writesAReferenceAsTheOthersAreWritten() {
    style.assertFix(
        BODY.replaceAll("\\.(\\d)", ".[$1]").replace("crossed.[3]", "crossed.«³»") + NOTES,
        "Write all references as most are written",
        BODY.replaceAll("\\.(\\d)", ".[$1]") + NOTES);
  }

  @Test
  void pointsAtAReferenceInAHeading() {
    heading.assertMessage(
        "The account of the flood [«1»]\n\n"
            + BODY.replaceAll("\\.(\\d)", " [$1].").replace("spring [1]", "spring")
            + NOTES,
        "Reference 1 stands in a heading; outlines and tables of contents will show it.");
  }
}
