package org.postil.checks;

import org.junit.jupiter.api.Test;

class EmptyNoteCheckTest extends CheckTest {

  private static final String BODY =
      "The river rose.1 The bridge fell.2 The ferry ran.3\n\n1. One year.\n\n";

  EmptyNoteCheckTest() {
    super("note.empty");
  }

  @Test
  void saysNothingOfNotesWithText() {
    assertClean(BODY + "2. Two years.\n\n3. Three years.\n");
  }

  @Test
  void findsANoteOfWhiteSpaceOnly() {
    assertMessage(BODY + "«2».\u00A0 \n\n3. Three years.\n", "Note 2 has no text.");
  }
}
