package org.postil.lexing;

import java.util.Arrays;

/**
 * The tokens of one text. Each begins where the one before ends, so that together they are the
 * text, whatever is written here. Types are those of the generated parser.
 */
final class Tokens {

  private int[] types = new int[256];
  private int[] ends = new int[256];
  private int count;

  /** Adds a token up to {@code end}, empty when the text before {@code end} has its tokens. */
  void add(int type, int end) {
    if (count == types.length) {
      types = Arrays.copyOf(types, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    types[count] = type;
    ends[count] = Math.max(end(), end);
    count++;
  }

  /** Adds a token up to {@code end} unless it would be empty. */
  void addUnlessEmpty(int type, int end) {
    if (end > end()) {
      add(type, end);
    }
  }

  /** Adds an empty token. */
  void mark(int type) {
    add(type, end());
  }

  /** Offset up to which the text has its tokens. */
  int end() {
    return count == 0 ? 0 : ends[count - 1];
  }

  int count() {
    return count;
  }

  int type(int index) {
    return types[index];
  }

  int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  int end(int index) {
    return ends[index];
  }
}
