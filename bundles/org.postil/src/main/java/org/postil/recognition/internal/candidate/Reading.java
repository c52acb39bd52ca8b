package org.postil.recognition.internal.candidate;

/**
 * One way to read a candidate as a note reference.
 *
 * @param candidate what is read
 * @param start offset of the label of the reference
 * @param middle where the label of a second, touching reference begins; the end when there is one
 * @param number the number of the first label
 * @param evidence log-odds by local evidence
 */
public record Reading(Candidate candidate, int start, int middle, int number, double evidence) {

  /** Whether two references touch here, the second being one higher: {@code 197198}. */
  public boolean isPair() {
    return middle < candidate.end();
  }

  /** Whether only the last digits are the label: {@code 76} in {@code 1976}. */
  public boolean isSuffix() {
    return start > candidate.start();
  }

  public int lastNumber() {
    return isPair() ? number + 1 : number;
  }
}
