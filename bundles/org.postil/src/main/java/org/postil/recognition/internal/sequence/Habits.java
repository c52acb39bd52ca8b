package org.postil.recognition.internal.sequence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postil.recognition.internal.candidate.After;
import org.postil.recognition.internal.candidate.Before;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.candidate.Trap;
import org.postil.recognition.internal.weights.Weights;

/**
 * Where an article puts its references: after punctuation, glued to words, set off by spaces. What
 * its chain shows moves the evidence of all its candidates, the more the longer the chain is.
 */
final class Habits {

  /** No habits are known. */
  static final Habits NONE = new Habits(Rarity.UNKNOWN);

  /** How often references stand there in articles at large. */
  private static final Map<Before, Double> COMMON =
      new EnumMap<>(
          Map.of(
              Before.SENTENCE_END, 0.45,
              Before.WORD, 0.25,
              Before.COMMA, 0.13,
              Before.CLOSING, 0.10,
              Before.SPACE, 0.02,
              Before.SENTENCE_SPACE, 0.01,
              Before.IDEOGRAPH, 0.25,
              Before.WIDE_STOP, 0.10,
              Before.WIDE_COMMA, 0.02));

  private static final double UNCOMMON = 0.05;
  private static final double CAUTION = 5;
  private static final double LIMIT = 4;

  private final double[] moves = new double[Before.values().length];

  private final Rarity rarity;

  private Habits(Rarity rarity) {
    this.rarity = rarity;
  }

  /** The habits that {@code chain} through {@code candidates} shows. */
  static Habits of(List<Candidate> candidates, Chain chain) {
    int[] counts = new int[Before.values().length];
    for (Reading reading : chain.readings()) {
      if (!reading.isSuffix()) {
        counts[reading.candidate().before().ordinal()]++;
      }
    }
    Habits habits = new Habits(Rarity.of(candidates, chain));
    COMMON.forEach(
        (before, common) -> {
          double seen = discounted(counts[before.ordinal()], common) + CAUTION * common;
          double share = seen / (chain.readings().size() + CAUTION);
          habits.moves[before.ordinal()] = clamp(Math.log(share / common));
        });
    int afterSentence = Before.SENTENCE_SPACE.ordinal();
    habits.moves[afterSentence] =
        Math.max(habits.moves[afterSentence], habits.moves[Before.SPACE.ordinal()]);
    return habits;
  }

  /** A single case of what is uncommon may be a wrong reading and shows no habit. */
  private static int discounted(int count, double common) {
    return count == 1 && common < UNCOMMON ? 0 : count;
  }

  private static double clamp(double move) {
    return Math.max(-LIMIT, Math.min(LIMIT, move));
  }

  /** Whether numbers like {@code candidate} come often where none is a reference. */
  boolean isCommon(Candidate candidate) {
    return rarity.move(candidate) <= Weights.COMMON;
  }

  /** By how much they move the evidence of {@code candidate}. */
  double move(Candidate candidate) {
    double habit = moves[candidate.before().ordinal()];
    double rare = rarity.move(candidate);
    // Between words a number counts what follows, unless the article sets its references there.
    boolean counts = habit < 0 && candidate.after() == After.SPACE;
    double move = habit + (counts ? Math.min(0, rare) : rare);
    return candidate.trap() == Trap.RANGE ? Math.min(0, move) : move;
  }
}
