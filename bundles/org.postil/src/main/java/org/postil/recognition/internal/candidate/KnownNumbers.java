package org.postil.recognition.internal.candidate;

import java.util.HashMap;
import java.util.Map;
import org.postil.recognition.NoteStyle;

/**
 * Finds numbers that begin with a number which stands by itself just before, written after the same
 * character: {@code 642} where {@code 64} came before, {@code -13} where {@code -1} did.
 */
final class KnownNumbers {

  private static final int NEAR = 300;

  private final String text;
  private final Map<Integer, Integer> lastStarts = new HashMap<>();

  KnownNumbers(String text) {
    this.text = text;
  }

  /**
   * How many digits of {@code candidate} are such a number, 0 for none; candidates have to come in
   * text order.
   */
  int prefix(Candidate candidate) {
    if (candidate.style() != NoteStyle.GLUED || candidate.start() == 0) {
      return 0;
    }
    int known = 0;
    int hash = text.charAt(candidate.start() - 1);
    for (int at = candidate.start(); at < candidate.end(); at++) {
      hash = hash * 31 + text.charAt(at);
      boolean whole = at + 1 == candidate.end();
      Integer last = whole ? lastStarts.put(hash, candidate.start()) : lastStarts.get(hash);
      boolean near = last != null && candidate.start() - last < NEAR;
      known = !near ? known : whole ? 0 : at + 1 - candidate.start();
    }
    boolean common = known == 1 && candidate.before() == Before.SPACE;
    return common ? 0 : known;
  }
}
