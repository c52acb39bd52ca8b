package org.postil.recognition.internal.sequence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.candidate.Trap;

/**
 * Finds the references beside the chain: to a note referred to before, out of order, doubled or
 * swapped. They need evidence of their own.
 */
final class Repeats {

  private static final double NEEDED_GLUED = 3.5;
  private static final double NEEDED_MARKED = 1;
  private static final double NEEDED_AFTER_PUNCTUATION = 2;
  private static final double HABITUAL = 3;
  private static final double STRONG = 2.5;
  private static final double GROUPED = 4;
  private static final int GROUP_GAP = 3;
  private static final int MIN_REPEATS = 3;
  private static final double REPEATING_SHARE = 0.08;
  private static final double AT_HAND = 2.5;
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
  private double habitual;

  Repeats(String text, Targets targets, NoteStyle style, Habits habits) {
    this.targets = targets;
    this.finder = new ReadingFinder(text, targets, style, habits);
  }

  /** The references among {@code candidates} that are not in {@code chain}. */
  List<Placed> find(List<Candidate> candidates, Chain chain) {
    for (Reading reading : chain.readings()) {
      reached.set(reading.rank(), reading.lastRank() + 1);
    }
    habitual = repeats(candidates, chain) ? HABITUAL : 0;
    List<Placed> found = new ArrayList<>();
    int next = 0;
    int last = -1;
    Candidate accepted = null;
    for (Candidate candidate : candidates) {
      boolean inChain =
          next < chain.readings().size() && chain.readings().get(next).candidate() == candidate;
      if (inChain) {
        last = chain.readings().get(next++).lastRank();
        accepted = candidate;
      } else if (isPossible(candidate)) {
        boolean more = next < chain.readings().size();
        int after = more ? chain.readings().get(next).rank() : targets.ranks();
        boolean grouped =
            accepted != null && joins(accepted, candidate)
                || more && joins(candidate, chain.readings().get(next).candidate());
        Placed best = best(candidate, last, after, grouped ? GROUPED : 0);
        if (best != null) {
          found.add(best);
          accepted = candidate;
        }
      }
    }
    return found;
  }

  /** Whether both are members of one group: {@code 1,4}. */
  private static boolean joins(Candidate one, Candidate next) {
    int gap = next.start() - one.end();
    return gap > 0
        && gap <= GROUP_GAP
        && one.style() == next.style()
        && one.before() == next.before()
        && one.trap() == Trap.NONE;
  }

  /** In a note, and where a number goes on, only the sequence can tell a reference. */
  private boolean isPossible(Candidate candidate) {
    boolean number = candidate.trap() == Trap.NONE || candidate.trap() == Trap.YEAR_POINT;
    return number && candidate.start() < listStart(candidate);
  }

  private int listStart(Candidate candidate) {
    List<Target> all = targets.all();
    int at = targets.serving(candidate, 0);
    return at < all.size() ? all.get(at).listStart() : 0;
  }

  /** Whether the article refers to notes again and again, as with a numbered bibliography. */
  private boolean repeats(List<Candidate> candidates, Chain chain) {
    Set<Candidate> used = new HashSet<>();
    chain.readings().forEach(reading -> used.add(reading.candidate()));
    int repeats = 0;
    int strangers = 0;
    Target first = targets.all().getFirst();
    for (Candidate candidate : candidates) {
      boolean strong = candidate.evidence() >= STRONG && candidate.start() < first.listStart();
      if (strong && candidate.style() == NoteStyle.GLUED && !used.contains(candidate)) {
        boolean label = first.labels().rank(candidate.number()) >= 0;
        repeats += label ? 1 : 0;
        strangers += label ? 0 : 1;
      }
    }
    return repeats >= MIN_REPEATS
        && repeats > 2 * strangers
        && repeats >= REPEATING_SHARE * chain.readings().size();
  }

  private Placed best(Candidate candidate, int last, int after, double bonus) {
    Placed[] best = new Placed[1];
    finder.of(
        candidate,
        reading -> {
          Placed placed = place(reading.at(reading.rank(), bonus), last, after);
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
            + (glued ? nearness(reading.rank(), last, after) + habitual : 0)
            - needed(reading.candidate());
    Placed.Standing standing =
        orphan ? Placed.Standing.OUT_OF_ORDER : Placed.Standing.REPEATED;
    return new Placed(reading, standing, last, strength);
  }

  private static double needed(Candidate candidate) {
    if (candidate.style() != NoteStyle.GLUED) {
      return NEEDED_MARKED;
    }
    return switch (candidate.before()) {
      case SENTENCE_END, CLOSING, COMMA -> NEEDED_AFTER_PUNCTUATION;
      default -> NEEDED_GLUED;
    };
  }

  private static double nearness(int rank, int last, int after) {
    int distance = rank < last ? last - rank : rank > after ? rank - after : 0;
    if (distance == 0) {
      return AT_HAND;
    }
    return distance <= NEAR_RANKS ? NEAR : distance <= FAR_RANKS ? FAR : VERY_FAR;
  }
}
