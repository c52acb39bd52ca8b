package org.postil.recognition;

import org.junit.jupiter.api.Test;

/** Two references without anything between them. */
class TouchingReferencesTest {

  @Test
  void longNumbersTouch() {
    MarkedText.withNotes(
            "A poet.«196» The coldest reader.«197»«198» On the feast he spoke.«199»", 196, 199)
        .readLinked();
  }

  @Test
  void singleDigitsTouch() {
    MarkedText.withNotes("One.«4» Such events.«5»«6» Three.«7» Four.«8»", 4, 8).readLinked();
  }

  @Test
  void nineAndTenTouch() {
    MarkedText.withNotes("One.«8» Two.«9»«10» Three.«11»", 8, 11).readLinked();
  }

  @Test
  void oneNumberStaysOneWhereItIsExpected() {
    StringBuilder body = new StringBuilder();
    for (int n = 1; n <= 13; n++) {
      body.append("This is what they said.«").append(n).append("» ");
    }
    MarkedText.withNotes(body.toString(), 1, 13).readLinked();
  }
}
