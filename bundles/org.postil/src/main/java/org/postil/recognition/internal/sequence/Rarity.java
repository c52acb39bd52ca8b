package org.postil.recognition.internal.sequence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.candidate.Before;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.candidate.Trap;
import org.postil.recognition.internal.weights.Weights;

/**
 * How common a number is among those of the article that are set off by spaces and are no
 * references. The rarer it is, the less likely does it stand by chance where a reference to the
 * note of that number is due.
 */
final class Rarity {

  /** Nothing is known about the numbers of the article. */
  static final Rarity UNKNOWN = new Rarity(new int[0], 0);

  private final int[] numbers;
  private final int gaps;

  private Rarity(int[] numbers, int gaps) {
    this.numbers = numbers;
    this.gaps = gaps;
  }

  /** The rarity of the numbers of {@code candidates} that are not in {@code chain}. */
  static Rarity of(List<Candidate> candidates, Chain chain) {
    Set<Integer> references =
        chain.readings().stream().map(Reading::start).collect(Collectors.toSet());
    int[] numbers =
        candidates.stream()
            .filter(candidate -> isSpaced(candidate) && !references.contains(candidate.start()))
            .mapToInt(Candidate::number)
            .sorted()
            .toArray();
    return new Rarity(numbers, chain.readings().size() + 1);
  }

  private static boolean isSpaced(Candidate candidate) {
    return candidate.style() == NoteStyle.GLUED && isSpace(candidate.before());
  }

  private static boolean isSpace(Before before) {
    return before == Before.SPACE || before == Before.SENTENCE_SPACE;
  }

  /** By how much the rarity of its number moves the evidence of {@code candidate}. */
  double move(Candidate candidate) {
    if (gaps == 0 || !isSpaced(candidate) || candidate.trap() != Trap.NONE) {
      return 0;
    }
    double chance = (expected(candidate.number()) + Weights.RARITY_DOUBT) / gaps;
    double move = Math.log(Weights.RARITY_NEUTRAL / chance);
    return Math.max(Weights.COMMON, Math.min(Weights.RARE, move));
  }

  /** How many others like {@code number} the article is likely to have. */
  private double expected(int number) {
    int low = number - number / 3;
    int high = number + number / 2;
    double density = (double) count(low, high) / (high - low + 1);
    return Math.max(count(number, number) - 1, density);
  }

  private int count(int low, int high) {
    return firstAtLeast(high + 1) - firstAtLeast(low);
  }

  private int firstAtLeast(int number) {
    int from = 0;
    int to = numbers.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (numbers[middle] < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
