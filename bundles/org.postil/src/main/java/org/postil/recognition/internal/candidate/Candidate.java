package org.postil.recognition.internal.candidate;

import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.weights.Weights;
import org.postil.text.Span;

/**
 * A place that may be a note reference, with what can be seen beside it.
 *
 * @param start offset of the digits or the symbol
 * @param end offset just after them
 * @param style how a reference here would be written
 * @param number the number that all the digits write, 0 for symbols and names
 * @param before what stands before
 * @param after what stands after
 * @param trap the decoy it looks like
 * @param rangeFrom the number that opens the range which this candidate ends, 0 if none
 * @param knownPrefix how many of its digits belong to a name known elsewhere: 2 in {@code BIP863}
 *     where the text has {@code BIP86} too
 * @param counted whether the word before it bears small numbers elsewhere: {@code paragraph 3}
 * @param evidence log-odds for a note reference by local evidence alone
 */
public record Candidate(
    int start,
    int end,
    NoteStyle style,
    int number,
    Before before,
    After after,
    Trap trap,
    int rangeFrom,
    int knownPrefix,
    boolean counted,
    double evidence) {

  /** A candidate about which nothing is known elsewhere. */
  Candidate(
      int start,
      int end,
      NoteStyle style,
      int number,
      Before before,
      After after,
      Trap trap,
      int rangeFrom,
      double evidence) {
    this(start, end, style, number, before, after, trap, rangeFrom, 0, false, evidence);
  }

  public int length() {
    return end - start;
  }

  public Span span() {
    return Span.between(start, end);
  }

  /** Whether its digits may be part of a name: {@code BIP86}, {@code Apollo-11}. */
  boolean mayEndName() {
    return before.isWord() || before == Before.DASH && trap == Trap.NAME;
  }

  /** The same candidate where what stands before turned out to be a word rather than a name. */
  Candidate afterWord() {
    double by =
        style == NoteStyle.BRACKET
            ? Weights.BRACKET - Weights.BRACKET_INDEX
            : Before.WORD.evidence() - Before.NAME.evidence();
    return new Candidate(
        start,
        end,
        style,
        number,
        Before.WORD,
        after,
        trap,
        rangeFrom,
        knownPrefix,
        counted,
        evidence + by);
  }

  /** The same candidate with what the rest of the text tells about it. */
  Candidate weighed(int knownPrefix, boolean counted, double by) {
    return new Candidate(
        start,
        end,
        style,
        number,
        before,
        after,
        trap,
        rangeFrom,
        knownPrefix,
        counted,
        evidence + by);
  }
}
