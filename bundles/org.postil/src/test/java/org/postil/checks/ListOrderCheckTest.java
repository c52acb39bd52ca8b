package org.postil.checks;

import org.junit.jupiter.api.Test;

class ListOrderCheckTest extends CheckTest {

  private static final String BODY =
      "The river rose.1 The bridge fell.2 The ferry ran.3 The road closed.4 The mill stood.5\n\n";

  private static final String UNSORTED =
      "1. One year.\n\n3. Three years.\n\n«2». Two years.\n\n4. Four years.\n\n5. Five years.\n";

  ListOrderCheckTest() {
    super("note.list-order");
  }

  @Test
  void namesTheNoteBefore() {
    assertMessage(
        BODY + UNSORTED, "Note 2 stands after note 3; the list is not in the order of its labels.");
  }

  @Test
  void sortsTheList() {
    assertFix(
        BODY + UNSORTED,
        "Sort the list",
        BODY
            + "1. One year.\n\n2. Two years.\n\n3. Three years.\n\n4. Four years.\n\n"
            + "5. Five years.\n");
  }

  @Test
  void movesANoteWithAllItsParagraphs() {
    assertFix(
        "It rose.[^1] It fell.[^2]\n\n[^2]: Two.\n\n    More of two.\n\n«[^1]»: One.\n",
        "Sort the list",
        "It rose.[^1] It fell.[^2]\n\n[^1]: One.\n\n[^2]: Two.\n\n    More of two.\n");
  }

  @Test
  void saysNothingOfNamedNotes() {
    assertClean("It rose.[^b] It fell.[^a]\n\n[^b]: One.\n\n[^a]: Two.\n");
  }
}
