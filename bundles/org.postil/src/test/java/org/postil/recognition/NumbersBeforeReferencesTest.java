package org.postil.recognition;

import org.junit.jupiter.api.Test;

/** References that follow a number at once, so that digits touch digits. */
class NumbersBeforeReferencesTest {

  @Test
  void afterThousands() {
    MarkedText.withNotes(
            """
            The fleet was old.«44» It carried up to 100,000,000«45» tons a year, and paid little.«46»
            """,
            44,
            46)
        .readLinked();
  }

  @Test
  void afterThousandsInATable() {
    MarkedText.withNotes(
            "What was lent:«97»\n\nBelgium\t$2,500,000,000«98»\nFrance\t4,000,000,000\n\nSo it was.«99»",
            97,
            99)
        .readLinked();
  }

  @Test
  void afterAParagraphNumber() {
    MarkedText.withNotes(
            """
            It says so in paragraph 9 and in paragraph 12 of the treaty.«75» The preamble to paragraph
            19«76» of the armistice agrees, and so does the protocol.«77»
            """,
            75,
            77)
        .readLinked();
  }

  @Test
  void afterAYearAndAComma() {
    MarkedText.withNotes(
            "They met in 2018.«21» The meeting of 2019,«22» may have been the last.«23»", 21, 23)
        .readLinked();
  }

  @Test
  void afterARangeOfYears() {
    MarkedText.withNotes(
            "Trade rose.«4» It was the yield of the years 1909–1913.«5» At that time it fell.«6»",
            4,
            6)
        .readLinked();
  }

  @Test
  void afterAYear() {
    MarkedText.withNotes(
            "The dating starts before 1950«1».\n\nIt ended later.«2» So they say.«3»", 1, 3)
        .readLinked();
  }

  @Test
  void afterARangeOfYearsThatIsCutShort() {
    MarkedText.withNotes(
            "January 1659–60«1»\n\nHe came.«2» It was so until 1650–51,«3» but then it ended.«4»",
            1,
            4)
        .readLinked();
  }

  @Test
  void afterAnAmountWithThousandsAtTheEndOfASentence() {
    MarkedText.withNotes("He was rich.«2» He paid £1,900.«3» The truth is bitter.«4»", 2, 4)
        .readLinked();
  }

  @Test
  void afterANumberThatStandsJustBeforeByItself() {
    MarkedText.withNotes(
            "The word is old.«1» It has 64 bits, so the digits are at most 64«2». That is all.«3»",
            1,
            3)
        .readLinked();
  }

  @Test
  void afterAFormula() {
    MarkedText.withNotes(
            "It is signed.«2» The range is -2^{x-1} to 2^{x-1}-1«3», the other is not.«4»", 2, 4)
        .readLinked();
  }

  @Test
  void afterADecimalNumber() {
    MarkedText.withNotes(
            "The first is low.«7» The value p is 0.74,«8» far above the limit.«9» It held.", 7, 9)
        .readLinked();
  }
}
