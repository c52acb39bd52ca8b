package org.postil.recognition.internal.sequence;

import java.util.EnumMap;
import java.util.Map;
import org.postil.recognition.internal.candidate.Before;
import org.postil.recognition.internal.candidate.Reading;

/**
 * Where an article puts its references: after punctuation, glued to words, set off by spaces. What
 * its chain shows moves the evidence of all its candidates, the more the longer the chain is.
 */
final class Habits {

  /** No habits are known. */
  static final Habits NONE = new Habits();

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

  private Habits() {}

  /** The habits that {@code chain} shows. */
  static Habits of(Chain chain) {
    int[] counts = new int[Before.values().length];
    for (Reading reading : chain.readings()) {
      if (!reading.isSuffix()) {
        counts[reading.candidate().before().ordinal()]++;
      }
    }
    Habits habits = new Habits();
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

  /** By how much they move the evidence of a reference that stands so. */
  double move(Before before) {
    return moves[before.ordinal()];
  }
}
