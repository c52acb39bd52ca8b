package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;

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
  void offersTheNotesThatASlipOfThePenWouldExplain() {
    String text = BODY + "2. See note «14».\n\n3. Report.\n";

    undefined.assertFix(
        text, "Point at note 1: Report of one year.", BODY + "2. See note 1.\n\n3. Report.\n");
    assertThat(undefined.assertFinds(text.replace("14", "31")).getFirst().fixes())
        .extracting(Fix::title)
        .containsExactly("Point at note 1: Report of one year.", "Point at note 3: Report.");
  }

  @Test
  void findsANoteThatRefersToItself() {
    self.assertMessage(BODY + "2. «See note 2».\n\n3. Report.\n", "Note 2 refers to itself.");
  }

  @Test
  void pointsAtALaterNote() {
    new CheckTest("xref.forward")
        .assertMessage(
            BODY + "2. «See note 3» and the letters of that year.\n\n3. Report.\n",
            "Note 2 sends the reader on to note 3, which comes later.");
  }

  @Test
  void pointsAtTheEndOfAChain() {
    new CheckTest("xref.chain")
        .assertFix(
            BODY + "2. See note 1.\n\n3. «See note 2», and the letters of that year.\n",
            "Write 1 here",
            BODY + "2. See note 1.\n\n3. See note 1, and the letters of that year.\n");
  }

  @Test
  void bearsWithNotesThatReferToEachOther() {
    assertThat(Checks.run(Analysis.of(BODY + "2. See note 3.\n\n3. See note 2.\n")))
        .extracting(Finding::id)
        .containsExactly("xref.forward");
  }

  @Test
  void findsIbidWithoutANoteBefore() {
    CheckTest first = new CheckTest("xref.ibid-first");

    first.assertMessage(
        BODY.replace("Report of one year.", "«Ibid.», p. 4.") + "2. Report.\n\n3. Report.\n",
        "Note 1 begins with “Ibid.”, but no note stands before it.");
    first.assertFinds(
        BODY.replace("Report of one year.", "«Там же», с. 4.") + "2. Report.\n\n3. Report.\n");
    CheckTest.assertClean(BODY + "2. Ibid., p. 4.\n\n3. Idea of a report.\n");
  }

  @Test
  void findsIbidAfterSeveralSources() {
    new CheckTest("xref.ibid-several")
        .assertMessage(
            BODY + "2. Smith, Floods (1910); Jones, Ferries (1912).\n\n3. «Ibid.», p. 7.\n",
            "“Ibid.” may mean any of the sources in note 2. Name the one that is meant.");
    CheckTest.assertClean(BODY + "2. Smith, Floods (1910); and see there.\n\n3. Ibid., p. 7.\n");
  }

  @Test
  void findsOpCitOfAnUnknownAuthor() {
    new CheckTest("xref.op-cit-unresolved")
        .assertMessage(
            BODY + "2. Smith, Floods (1910).\n\n3. Jones, «op. cit.», p. 7.\n",
            "“op. cit.” stands for a work of Jones, whom no earlier note names. Cite the work in"
                + " full.");
    CheckTest.assertClean(BODY + "2. Smith, Floods (1910).\n\n3. Smith, op. cit., p. 7.\n");
    CheckTest.assertClean(BODY + "2. Smith, Floods (1910).\n\n3. Op. cit., p. 7.\n");
  }
}
