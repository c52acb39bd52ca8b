package org.postil.checks;

import org.junit.jupiter.api.Test;

class UndefinedReferenceCheckTest extends CheckTest {

  private static final String CLEAN =
      """
      The river rose.1 The bridge fell.2 The ferry ran.3 The road closed.4

      1. Report of the first year.

      2. Report of the second year.

      3. Report of the third year.

      4. Report of the fourth year.
      """;

  private static final String WITHOUT_NOTE = CLEAN.replace("3. Report of the third year.\n\n", "");

  private static final String FAULTY = WITHOUT_NOTE.replace("ran.3", "ran.«3»");

  UndefinedReferenceCheckTest() {
    super("note.undefined");
  }

  @Test
  void saysNothingOfReferencesWithNotes() {
    assertClean(CLEAN);
  }

  @Test
  void findsTheReferenceAndNotTheGap() {
    assertMessage(FAULTY, "Note reference 3 has no note. Notes run from 1 to 4.");
  }

  @Test
  void createsTheNoteInOrder() {
    assertFix(FAULTY, "Create note 3", CLEAN.replace("3. Report of the third year.", "3. "));
  }

  @Test
  void removesTheReference() {
    assertFix(FAULTY, "Remove reference 3", WITHOUT_NOTE.replace("ran.3", "ran."));
  }

  @Test
  void readsTheReferenceAsANumber() {
    assertFix(FAULTY, "Read 3 as a number", WITHOUT_NOTE.replace("ran.3", "ran.\\3"));
  }

  @Test
  void createsANamedNote() {
    assertFix(
        "It rose.«[^flood]» It fell.\n",
        "Create note flood",
        "It rose.[^flood] It fell.\n\n[^flood]: \n");
  }

  @Test
  void createsTheNoteBeforeTheOthers() {
    assertFix(
        "It rose.«[^1]» It fell.[^2]\n\n[^2]: Two reports.\n",
        "Create note 1",
        "It rose.[^1] It fell.[^2]\n\n[^1]: \n\n[^2]: Two reports.\n");
  }

  @Test
  void namesAndWritesTheLabelWhoseTurnItIs() {
    String faulty =
        "It rose.[^1] It fell.«[^12]» It ran.[^3]\n\n[^1]: One.\n\n[^2]: Two.\n\n[^3]: Three.\n";

    assertMessage(
        faulty,
        "Note reference 12 has no note, and nothing refers to note 2, whose turn it is here.");
    assertFix(
        faulty,
        "Write 2 here",
        "It rose.[^1] It fell.[^2] It ran.[^3]\n\n[^1]: One.\n\n[^2]: Two.\n\n[^3]: Three.\n");
  }

  @Test
  void saysWhichNotesThereAre() {
    assertMessage(
        "It rose.«[^1]» It fell.[^2]\n\n[^2]: Two.\n",
        "Note reference 1 has no note. The only note is 2.");
    assertMessage(
        "It rose.«[^a]» It fell.[^b] It ran.[^c]\n\n[^b]: B.\n\n[^c]: C.\n",
        "Note reference a has no note. There are 2 notes.");
  }

  @Test
  void takesARunForOneCut() {
    String cut = "It rose.[^1] It fell.«[^2]» It ran.[^3]\n\n[^1]: One.\n";

    assertMessage(cut, "Note references 2 to 3 have no notes. The only note is 1.");
    assertFix(
        cut,
        "Create notes 2 to 3",
        "It rose.[^1] It fell.[^2] It ran.[^3]\n\n[^1]: One.\n\n[^2]: \n\n[^3]: \n");
  }
}
