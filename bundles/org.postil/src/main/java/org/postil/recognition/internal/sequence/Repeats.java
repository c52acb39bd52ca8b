package org.postil.recognition.internal.sequence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.candidate.Before;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.candidate.Trap;
import org.postil.recognition.internal.weights.Weights;

/**
 * Finds the references beside the chain: to a note referred to before, out of order, doubled or
 * swapped. They need evidence of their own.
 */
final class Repeats {

  private static final int COMMON_NUMBERS = 13;
  private static final double STRONG = 2;
  private static final int MIN_REPEATS = 3;
  private static final double REPEATING_SHARE = 0.05;
  private static final int LONGEST_GROUP = 20;
  private static final int GROUP_GAP = 3;

  private static final Set<Before> TRUSTED = EnumSet.of(Before.WORD, Before.IDEOGRAPH);
  private static final Set<Trap> FREE = EnumSet.of(Trap.NONE, Trap.YEAR_POINT, Trap.NUMBER_POINT);

  private final List<Candidate> candidates;
  private final Targets targets;
  private final ReadingFinder finder;
  private final Neighbours[] neighbours;
  private final Placed[] found;
  private final double[] chances;
  private final double[] trust = new double[Before.values().length];
  private final BitSet accepted = new BitSet();
  private final BitSet reached = new BitSet();
  private boolean habitual;

  private Repeats(List<Candidate> candidates, Chain chain, Targets targets, ReadingFinder finder) {
    this.candidates = candidates;
    this.targets = targets;
    this.finder = finder;
    this.found = new Placed[candidates.size()];
    this.chances = new double[candidates.size()];
    this.neighbours = Neighbours.of(candidates, chain, targets.ranks());
    for (Reading reading : chain.readings()) {
      reach(reading);
    }
    for (int i = 0; i < neighbours.length; i++) {
      accepted.set(i, neighbours[i].inChain());
    }
    for (Before before : TRUSTED) {
      trust[before.ordinal()] = trust(before);
    }
  }

  /** Looks for the references among {@code candidates} that are not in {@code chain}. */
  static Repeats find(
      List<Candidate> candidates, Chain chain, Targets targets, ReadingFinder finder) {
    Repeats repeats = new Repeats(candidates, chain, targets, finder);
    repeats.habitual = repeats.isHabitual(chain.readings().size());
    repeats.all();
    return repeats;
  }

  /** The references that were found. */
  List<Placed> references() {
    return Arrays.stream(found).filter(placed -> placed != null).toList();
  }

  /** For each candidate how much speaks for its best reading as a reference beside the chain. */
  double[] chances() {
    return chances;
  }

  /**
   * Places glued to words where hardly anything but references of the chain stands are to be
   * trusted.
   */
  private double trust(Before before) {
    int references = 0;
    int others = 0;
    for (int i = 0; i < neighbours.length; i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.before() == before
          && candidate.style() == NoteStyle.GLUED
          && isInBody(candidate)) {
        references += neighbours[i].inChain() ? 1 : 0;
        others += !neighbours[i].inChain() && candidate.trap() == Trap.NONE ? 1 : 0;
      }
    }
    return Math.max(0, Math.min(Weights.TRUST, Math.log((references + 1.0) / (others + 1))));
  }

  /** A range reaches the notes that it implies. */
  private void reach(Reading reading) {
    reached.set(targets.firstImplied(reading), reading.lastRank() + 1);
  }

  private void all() {
    Arrays.fill(chances, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < candidates.size(); i++) {
      if (!accepted.get(i) && isInBody(candidates.get(i))) {
        consider(i);
      }
    }
  }

  private void consider(int i) {
    boolean grouped = isMember(i);
    boolean free = FREE.contains(candidates.get(i).trap());
    finder.of(
        candidates.get(i),
        reading -> {
          Placed placed = place(reading, neighbours[i], grouped);
          boolean whole = !reading.isSuffix() || reading.evidence() >= Weights.AFTER_YEAR;
          boolean sure =
              placed.strength() > (targets.isMissing(reading.rank()) ? Weights.NEEDED : 0);
          if (placed.strength() > chances[i]) {
            chances[i] = placed.strength();
            found[i] = sure && whole && free ? placed : found[i];
          }
        });
    accepted.set(i, found[i] != null);
  }

  /** Whether the candidate belongs to a group of which another member is a reference. */
  private boolean isMember(int i) {
    boolean member = false;
    for (int at = i; at > Math.max(0, i - LONGEST_GROUP) && joins(at - 1); at--) {
      member |= accepted.get(at - 1);
    }
    int last = Math.min(candidates.size() - 1, i + LONGEST_GROUP);
    for (int at = i; at < last && joins(at); at++) {
      member |= accepted.get(at + 1);
    }
    return member;
  }

  /** Whether the candidate and the next one are members of a group: {@code 1,4}. */
  private boolean joins(int i) {
    Candidate one = candidates.get(i);
    Candidate next = candidates.get(i + 1);
    int gap = next.start() - one.end();
    return gap > 0
        && gap <= GROUP_GAP
        && one.style() == next.style()
        && one.before() == next.before()
        && one.trap() == Trap.NONE
        && next.trap() == Trap.NONE;
  }

  /** In a note only the sequence can tell a reference. */
  private boolean isInBody(Candidate candidate) {
    return candidate.start() < targets.listStart(candidate);
  }

  /** Whether the article refers to notes again and again, as with a numbered bibliography. */
  private boolean isHabitual(int chain) {
    int repeats = 0;
    int strangers = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean strong = candidate.evidence() >= STRONG && candidate.style() == NoteStyle.GLUED;
      if (strong && !accepted.get(i) && isInBody(candidate)) {
        boolean label = targets.all().getFirst().labels().rank(candidate.number()) >= 0;
        repeats += label ? 1 : 0;
        strangers += label ? 0 : 1;
      }
    }
    return repeats >= MIN_REPEATS && repeats > 2 * strangers && repeats >= REPEATING_SHARE * chain;
  }

  private Placed place(Reading reading, Neighbours around, boolean grouped) {
    boolean orphan = !reached.get(reading.rank());
    double strength =
        reading.evidence()
            + (orphan ? Weights.ORPHAN : Weights.REPEATED)
            + (grouped ? Weights.GROUPED : 0)
            + slip(reading, around, orphan)
            + distance(reading, around)
            + trust[reading.candidate().before().ordinal()]
            - needed(reading.candidate());
    Placed.Standing standing = orphan ? Placed.Standing.OUT_OF_ORDER : Placed.Standing.REPEATED;
    return new Placed(reading, standing, around.last(), strength);
  }

  /** A number that comes often between spaces is no slip. */
  private double slip(Reading reading, Neighbours around, boolean orphan) {
    Candidate candidate = reading.candidate();
    int number = targets.number(reading.rank());
    boolean stranger = candidate.style() != finder.style();
    return stranger || finder.isCommon(candidate)
        ? 0
        : around.slip(reading.rank(), orphan, number < COMMON_NUMBERS);
  }

  /** Bare digits far from their place need more, unless the article refers so anyway. */
  private double distance(Reading reading, Neighbours around) {
    if (reading.candidate().style() != NoteStyle.GLUED) {
      return 0;
    }
    double nearness = around.nearness(reading.rank());
    return habitual ? Weights.HABITUAL + Math.max(0, nearness) : nearness;
  }

  private double needed(Candidate candidate) {
    if (candidate.style() != NoteStyle.GLUED) {
      return candidate.style() == finder.style() ? Weights.NEEDED_MARKED : Weights.NEEDED;
    }
    return switch (candidate.before()) {
      case SENTENCE_END, CLOSING, COMMA -> Weights.NEEDED_AFTER_PUNCTUATION;
      default -> Weights.NEEDED;
    };
  }
}
