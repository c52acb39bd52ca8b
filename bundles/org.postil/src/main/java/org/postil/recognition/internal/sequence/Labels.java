package org.postil.recognition.internal.sequence;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The numbers that label the notes of a list in ascending order. A small gap between two of them
 * and the place after the last are filled with missing labels, so that the reference to a note that
 * was lost keeps its place.
 */
public final class Labels {

  private static final int MAX_GAP = 3;
  private static final int MIN_TO_GO_BEYOND = 4;

  private final int[] numbers;
  private final BitSet missing = new BitSet();

  /** The labels {@code written}, in any order; a number may come more than once. */
  public Labels(int[] written) {
    int[] sorted = Arrays.stream(written).sorted().distinct().toArray();
    int[] filled = new int[(sorted.length + 1) * (MAX_GAP + 1)];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      int gap = i == 0 ? 0 : sorted[i] - sorted[i - 1] - 1;
      for (int number = sorted[i] - gap; gap <= MAX_GAP && number < sorted[i]; number++) {
        missing.set(count);
        filled[count++] = number;
      }
      filled[count++] = sorted[i];
    }
    if (sorted.length >= MIN_TO_GO_BEYOND) {
      missing.set(count);
      filled[count++] = sorted[sorted.length - 1] + 1;
    }
    numbers = Arrays.copyOf(filled, count);
  }

  /** How many notes bear one of them. */
  public int written() {
    return numbers.length - missing.cardinality();
  }

  /** How many there are, the missing ones included. */
  public int count() {
    return numbers.length;
  }

  /** The zero-based rank of {@code number}, -1 when it labels nothing. */
  public int rank(int number) {
    if (numbers.length == 0 || number < numbers[0] || number > numbers[numbers.length - 1]) {
      return -1;
    }
    int guess = number - numbers[0];
    if (guess < numbers.length && numbers[guess] == number) {
      return guess;
    }
    return Math.max(-1, Arrays.binarySearch(numbers, number));
  }

  /** The number at the zero-based {@code rank}. */
  public int number(int rank) {
    return numbers[rank];
  }

  /** Whether no note bears the label at {@code rank}. */
  public boolean isMissing(int rank) {
    return missing.get(rank);
  }

  /** Whether a note bears {@code number}. */
  public boolean isWritten(int number) {
    int rank = rank(number);
    return rank >= 0 && !missing.get(rank);
  }

  /** Whether {@code rank} comes after the last note. */
  public boolean isBeyond(int rank) {
    return rank == numbers.length - 1 && missing.get(rank);
  }
}
