package org.postil.checks;

import org.junit.jupiter.api.Test;

class CrossReferenceChecksTest {

  private static final String BODY =
      "The river rose.1 The bridge fell.2 The ferry ran.3\n\n1. Report of one year.\n\n";

  private final CheckTest undefined = new CheckTest("xref.undefined");
  private final CheckTest self = new CheckTest("xref.self");

  @Test
  void saysNothingOfCrossReferencesToOtherNotes() {
    CheckTest.assertClean(BODY + "2. See note 1.\n\n3. see [1], p. 4.\n");
  }

  @Test
  void findsOneThatPointsNowhere() {
    undefined.assertMessage(
        BODY + "2. See note «44».\n\n3. Report.\n",
        "This points at note 44, which does not exist. Notes run from 1 to 3.");
  }

  @Test
  void offersTheLabelWithOneDigitLess() {
    undefined.assertFix(
        BODY + "2. See note «14».\n\n3. Report.\n",
        "Write 1 here",
        BODY + "2. See note 1.\n\n3. Report.\n");
  }

  @Test
  void findsANoteThatRefersToItself() {
    self.assertMessage(BODY + "2. «See note 2».\n\n3. Report.\n", "Note 2 refers to itself.");
  }
}
