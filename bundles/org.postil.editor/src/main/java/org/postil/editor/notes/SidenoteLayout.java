package org.postil.editor.notes;

/** Where sidenotes stand: each beside its line, and none upon another. All in pixels. */
final class SidenoteLayout {

  private SidenoteLayout() {}

  /**
   * The tops of all sidenotes. The one at {@code anchor} stands beside its line exactly; those
   * before it make room upwards, those after it downwards.
   *
   * @param wanted the tops of their lines, in ascending order
   * @param heights how high each is
   * @param gap what parts two
   */
  static int[] tops(int[] wanted, int[] heights, int gap, int anchor) {
    int[] tops = wanted.clone();
    for (int at = anchor + 1; at < tops.length; at++) {
      tops[at] = Math.max(wanted[at], tops[at - 1] + heights[at - 1] + gap);
    }
    for (int at = anchor - 1; at >= 0; at--) {
      tops[at] = Math.min(wanted[at], tops[at + 1] - gap - heights[at]);
    }
    return tops;
  }
}
