package org.postil.recognition.internal.sequence;

import java.util.List;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.weights.Weights;

/**
 * The ranks in the chain around a candidate.
 *
 * @param inChain whether the candidate is in the chain itself
 * @param last the rank before it, -1 for none
 * @param after the rank after it; the number of all ranks for none
 * @param beyond the rank after that
 */
record Neighbours(boolean inChain, int last, int after, int beyond) {

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
    return !doubled && !swapped ? 0 : common ? Weights.SLIP : Weights.SLIP_OF_RARE_NUMBER;
  }

  /** How well {@code rank} fits this place. */
  double nearness(int rank) {
    int distance = rank < last ? last - rank : rank > after ? rank - after : 0;
    if (distance == 0) {
      return Weights.AT_HAND;
    }
    return distance <= NEAR_RANKS
        ? Weights.NEAR
        : distance <= FAR_RANKS ? Weights.FAR : Weights.VERY_FAR;
  }
}
