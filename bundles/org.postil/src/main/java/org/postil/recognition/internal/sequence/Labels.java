package org.postil.recognition.internal.sequence;

import java.util.Arrays;

/** The numbers that label the notes of a list, and their ranks in ascending order. */
public final class Labels {

  private final int[] ranks;
  private final int count;

  /** The labels {@code numbers}, in any order; a number may come more than once. */
  public Labels(int[] numbers) {
    int[] sorted = Arrays.stream(numbers).filter(number -> number > 0).sorted().distinct().toArray();
    count = sorted.length;
    ranks = new int[count == 0 ? 1 : sorted[count - 1] + 1];
    Arrays.fill(ranks, -1);
    for (int rank = 0; rank < count; rank++) {
      ranks[sorted[rank]] = rank;
    }
  }

  /** How many different numbers there are. */
  public int count() {
    return count;
  }

  /** The zero-based rank of {@code number}, -1 when no note bears it. */
  public int rank(int number) {
    return number >= 0 && number < ranks.length ? ranks[number] : -1;
  }
}
