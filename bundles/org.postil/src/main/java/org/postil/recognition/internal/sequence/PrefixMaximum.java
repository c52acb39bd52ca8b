package org.postil.recognition.internal.sequence;

import java.util.Arrays;

/**
 * The best value among the ranks below a bound, in logarithmic time: a binary indexed tree. Values
 * at a rank only rise.
 */
final class PrefixMaximum {

  private final double[] best;
  private final int[] owner;

  /** A tree over the ranks from 0 to {@code ranks} - 1, all without value. */
  PrefixMaximum(int ranks) {
    best = new double[ranks + 1];
    owner = new int[ranks + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    Arrays.fill(owner, -1);
  }

  /** Notes that {@code who} reaches {@code value} at {@code rank}. */
  void raise(int rank, double value, int who) {
    for (int at = rank + 1; at < best.length; at += at & -at) {
      if (value > best[at]) {
        best[at] = value;
        owner[at] = who;
      }
    }
  }

  /** Who has the best value among the ranks below {@code rank}; -1 for none. */
  int below(int rank) {
    double highest = Double.NEGATIVE_INFINITY;
    int who = -1;
    for (int at = rank; at > 0; at -= at & -at) {
      if (best[at] > highest) {
        highest = best[at];
        who = owner[at];
      }
    }
    return who;
  }
}
