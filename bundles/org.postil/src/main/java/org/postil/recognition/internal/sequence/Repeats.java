package org.postil.recognition.internal.sequence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;

/**
 * Finds the references beside the chain: to a note referred to before, out of order, doubled or
 * swapped. They need evidence of their own.
 */
final class Repeats {

  private static final double NEEDED_GLUED = 3.5;
  private static final double NEEDED_MARKED = 1;
  private static final double AT_HAND = 2;
  private static final double NEAR = 1;
  private static final double FAR = -1;
  private static final double VERY_FAR = -3;
  private static final double ORPHAN = 2;
  private static final double REPEATED = -1;
  private static final int NEAR_RANKS = 2;
  private static final int FAR_RANKS = 10;

  private final Targets targets;
  private final ReadingFinder finder;
  private final BitSet reached = new BitSet();

  Repeats(String text, Targets targets, NoteStyle style, Habits habits) {
    this.targets = targets;
    this.finder = new ReadingFinder(text, targets, style, habits);
  }

  /** The references among {@code candidates} that are not in {@code chain}. */
  List<Placed> find(List<Candidate> candidates, Chain chain) {
    for (Reading reading : chain.readings()) {
      reached.set(reading.rank(), reading.lastRank() + 1);
    }
    List<Placed> found = new ArrayList<>();
    int next = 0;
    int last = -1;
    for (Candidate candidate : candidates) {
      boolean inChain =
          next < chain.readings().size() && chain.readings().get(next).candidate() == candidate;
      if (inChain) {
        last = chain.readings().get(next++).lastRank();
      } else {
        int after =
            next < chain.readings().size() ? chain.readings().get(next).rank() : targets.ranks();
        Placed best = best(candidate, last, after);
        if (best != null) {
          found.add(best);
        }
      }
    }
    return found;
  }

  private Placed best(Candidate candidate, int last, int after) {
    Placed[] best = new Placed[1];
    finder.of(
        candidate,
        reading -> {
          Placed placed = place(reading, last, after);
          boolean better = best[0] == null || placed.strength() > best[0].strength();
          if (placed.strength() > 0 && better && !reading.isSuffix()) {
            best[0] = placed;
          }
        });
    return best[0];
  }

  private Placed place(Reading reading, int last, int after) {
    boolean glued = reading.candidate().style() == NoteStyle.GLUED;
    boolean orphan = !reached.get(reading.rank());
    double strength =
        reading.evidence()
            + (orphan ? ORPHAN : REPEATED)
            + (glued ? nearness(reading.rank(), last, after) - NEEDED_GLUED : -NEEDED_MARKED);
    Placed.Standing standing =
        orphan ? Placed.Standing.OUT_OF_ORDER : Placed.Standing.REPEATED;
    return new Placed(reading, standing, last, strength);
  }

  private static double nearness(int rank, int last, int after) {
    int distance = rank < last ? last - rank : rank > after ? rank - after : 0;
    if (distance == 0) {
      return AT_HAND;
    }
    return distance <= NEAR_RANKS ? NEAR : distance <= FAR_RANKS ? FAR : VERY_FAR;
  }
}
