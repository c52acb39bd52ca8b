package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;

class ReferenceOrderTest {

  private static final String NOTES =
      """

      1. Report of the first year.

      2. Report of the second year.

      3. Report of the third year.

      4. Report of the fourth year.

      5. Report of the fifth year.
      """;

  private static final String CLEAN =
      "The river rose.[1] The bridge fell.[2] It ran.[3] It closed.[4] It stood.[5]\n" + NOTES;

  private final CheckTest swapped = new CheckTest("note.swapped");
  private final CheckTest outOfOrder = new CheckTest("note.out-of-order");

  @Test
  void saysNothingOfRepetitions() {
    CheckTest.assertClean(CLEAN.replace("ran.[3]", "ran.[1] It rose.[3] It fell.[2]"));
  }

  @Test
  void seesTwoNeighboursSwapped() {
    swapped.assertMessage(
        CLEAN.replace("fell.[2] It ran.[3]", "fell.[«3»] It ran.[2]"),
        "Note references 3 and 2 stand in each other’s place.");
  }

  @Test
  void swapsThemBack() {
    swapped.assertFix(
        CLEAN.replace("fell.[2] It ran.[3]", "fell.[«3»] It ran.[2]"),
        "Swap references 3 and 2",
        CLEAN);
  }

  @Test
  void seesTheOneReferenceThatMoved() {
    outOfOrder.assertMessage(
        CLEAN.replace(
            "fell.[2] It ran.[3] It closed.[4] It stood.[5]",
            "fell.[«5»] It ran.[2] It closed.[3] It stood.[4]"),
        "The first reference to note 5 stands after that to note 1, out of its turn. It is expected"
            + " after that to note 4.");
  }

  @Test
  void namesTheTurnOfAReferenceWhoseFirstOneIsLost() {
    outOfOrder.assertMessage(
        CLEAN.replace("fell.[2]", "fell.").replace("stood.[5]", "stood.[5] It rose.[«2»]"),
        "The first reference to note 2 stands after that to note 5, out of its turn. It is expected"
            + " between those to notes 1 and 3.");
  }

  @Test
  void namesTheTurnOfAReferenceThatComesOnceMoreInOrder() {
    outOfOrder.assertMessage(
        CLEAN.replace("rose.[1]", "rose.[«4»] It lay.[1]"),
        "The first reference to note 4 stands before all others, out of its turn. It is expected"
            + " between those to notes 3 and 5.");
  }

  @Test
  void renumbersByFirstReference() {
    outOfOrder.assertFix(
        CLEAN.replace(
            "fell.[2] It ran.[3] It closed.[4] It stood.[5]",
            "fell.[«5»] It ran.[2] It closed.[3] It stood.[4]"),
        "Renumber by first reference",
        CLEAN.replace(NOTES, "")
            + """

            1. Report of the first year.

            2. Report of the fifth year.

            3. Report of the second year.

            4. Report of the third year.

            5. Report of the fourth year.
            """);
  }

  @Test
  void leavesATextAloneThatIsNotNumberedByReference() {
    String text =
        "The river rose.[5] The bridge fell.[1] It ran.[4] It closed.[3] It stood.[2]\n" + NOTES;

    assertThat(Checks.run(Analysis.of(text))).isEmpty();
  }
}
