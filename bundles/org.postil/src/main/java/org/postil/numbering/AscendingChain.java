package org.postil.numbering;

import java.util.BitSet;

/** The longest strictly ascending selection from a sequence, in n log n time. */
public final class AscendingChain {

  private AscendingChain() {}

  /**
   * Indices of the selected values. Of equal values that would serve alike the first is selected;
   * negative values never are.
   */
  public static BitSet of(int[] values) {
    int[] tails = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0) {
        continue;
      }
      int at = place(values, tails, length, values[i]);
      before[i] = at == 0 ? -1 : tails[at - 1];
      if (at == length || values[i] < values[tails[at]]) {
        tails[at] = i;
      }
      length = Math.max(length, at + 1);
    }
    return collect(before, length == 0 ? -1 : tails[length - 1]);
  }

  private static int place(int[] values, int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static BitSet collect(int[] before, int last) {
    BitSet chain = new BitSet(before.length);
    for (int i = last; i >= 0; i = before[i]) {
      chain.set(i);
    }
    return chain;
  }
}
