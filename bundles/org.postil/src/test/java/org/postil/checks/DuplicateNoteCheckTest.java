package org.postil.checks;

import org.junit.jupiter.api.Test;

class DuplicateNoteCheckTest extends CheckTest {

  private static final String BODY =
      "The river rose.1 The bridge fell.2 The ferry ran.3\n\n1. One year.\n\n2. Two years.\n\n";

  DuplicateNoteCheckTest() {
    super("note.duplicate");
  }

  @Test
  void saysNothingOfDistinctLabels() {
    assertClean(BODY + "3. Three years.\n");
  }

  @Test
  void namesTheFirstDefinition() {
    assertMessage(
        BODY + "«2». Two more.\n\n3. Three years.\n", "Note 2 is defined twice, first in line 5.");
  }

  @Test
  void seesThatANoteOfSeveralParagraphsComesAgain() {
    String second = "Two years.\n\nThe first was dry.\n\nThe other was wet.\n\n";

    assertMessage(
        BODY.replace("Two years.\n\n", second) + "«2». " + second + "3. Three years.\n",
        "Note 2 is defined twice with the same words, first in line 5.");
  }

  @Test
  void removesARepeatedNote() {
    assertFix(
        BODY + "«2». Two years.\n\n3. Three years.\n",
        "Remove the second note 2",
        BODY + "3. Three years.\n");
  }
}
