package org.postil.recognition.internal.sequence;

import java.util.List;
import org.postil.recognition.internal.candidate.Candidate;

/**
 * The ranks in the chain around a candidate.
 *
 * @param inChain whether the candidate is in the chain itself
 * @param last the rank before it, -1 for none
 * @param after the rank after it; the number of all ranks for none
 * @param beyond the rank after that
 */
record Neighbours(boolean inChain, int last, int after, int beyond) {

  private static final double AT_HAND = 2.5;
  private static final double NEAR = 1;
  private static final double FAR = -2;
  private static final double VERY_FAR = -3;
  private static final double SLIP = 2.5;

  // Small numbers stand in any text, larger ones hardly at this very place.
  private static final double SLIP_OF_RARE_NUMBER = 4.5;
  private static final int NEAR_RANKS = 2;
  private static final int FAR_RANKS = 10;

  /** The neighbours of every one of {@code candidates}. */
  static Neighbours[] of(List<Candidate> candidates, Chain chain, int ranks) {
    Neighbours[] neighbours = new Neighbours[candidates.size()];
    int next = 0;
    int last = -1;
    for (int i = 0; i < neighbours.length; i++) {
      boolean inChain =
          next < chain.readings().size()
              && chain.readings().get(next).candidate() == candidates.get(i);
      if (inChain) {
        last = chain.readings().get(next++).lastRank();
      }
      int after = rank(chain, next, ranks);
      neighbours[i] = new Neighbours(inChain, last, after, rank(chain, next + 1, ranks));
    }
    return neighbours;
  }

  private static int rank(Chain chain, int index, int ranks) {
    return index < chain.readings().size() ? chain.readings().get(index).rank() : ranks;
  }

  /** A slip of the author puts a reference where that to a neighbour should be. */
  double slip(int rank, boolean orphan, boolean common) {
    boolean doubled = rank == last && after > last + 1 || rank == after && beyond > after + 1;
    boolean swapped = orphan && (rank == last - 1 || rank == after + 1);
    return !doubled && !swapped ? 0 : common ? SLIP : SLIP_OF_RARE_NUMBER;
  }

  /** How well {@code rank} fits this place. */
  double nearness(int rank) {
    int distance = rank < last ? last - rank : rank > after ? rank - after : 0;
    if (distance == 0) {
      return AT_HAND;
    }
    return distance <= NEAR_RANKS ? NEAR : distance <= FAR_RANKS ? FAR : VERY_FAR;
  }
}
