package org.postil.checks;

import org.junit.jupiter.api.Test;

class LabelGapCheckTest extends CheckTest {

  LabelGapCheckTest() {
    super("note.gap");
  }

  @Test
  void saysNothingOfAListThatBeginsLate() {
    assertClean(
        "The river rose.7 The bridge fell.8 It ran.9\n\n7. Seven.\n\n8. Eight.\n\n9. Nine.\n");
  }

  @Test
  void namesTheMissingNotes() {
    assertMessage(
        "It rose.1 It fell.2 It ran.6\n\n1. One year.\n\n2. Two years.\n\n«6». Six years.\n",
        "Note 6 follows note 2; notes 3 to 5 are missing.");
  }

  @Test
  void renumbersNotesReferencesAndCrossReferences() {
    assertFix(
        """
        The river rose.1 The bridge fell.2 The ferry ran.4 The road closed.5

        1. Report of the first year.

        2. Report of the second year.

        «4». Report of the third year.

        5. See note 4, and report of the fourth year.
        """,
        "Close the gap: renumber from 4",
        """
        The river rose.1 The bridge fell.2 The ferry ran.3 The road closed.4

        1. Report of the first year.

        2. Report of the second year.

        3. Report of the third year.

        4. See note 3, and report of the fourth year.
        """);
  }
}
