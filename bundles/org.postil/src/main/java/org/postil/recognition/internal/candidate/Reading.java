package org.postil.recognition.internal.candidate;

import org.postil.text.Span;

/**
 * One way to read a candidate as a note reference.
 *
 * @param candidate what is read
 * @param start offset of the label of the reference
 * @param middle where the label of a second, touching reference begins; the end when there is none
 * @param rank the rank of the label in the sequence of all labels; a second one has the next rank
 * @param evidence log-odds by local evidence
 */
public record Reading(Candidate candidate, int start, int middle, int rank, double evidence) {

  /** A reading of all of {@code candidate}. */
  public static Reading whole(Candidate candidate, int rank) {
    return new Reading(candidate, candidate.start(), candidate.end(), rank, candidate.evidence());
  }

  /** Whether two references touch here, the second being one higher: {@code 197198}. */
  public boolean isPair() {
    return middle < candidate.end();
  }

  /** Whether only the last digits are the label: {@code 76} in {@code 1976}. */
  public boolean isSuffix() {
    return start > candidate.start();
  }

  public int lastRank() {
    return isPair() ? rank + 1 : rank;
  }

  /** The label of the reference, of the first one in a pair. */
  public Span label() {
    return Span.between(start, middle);
  }

  /** The same reading at {@code rank} of a longer sequence, with more or less evidence. */
  public Reading at(int rank, double by) {
    return new Reading(candidate, start, middle, rank, evidence + by);
  }
}
