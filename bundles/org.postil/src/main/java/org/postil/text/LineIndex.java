package org.postil.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin, so that offsets become lines and columns in logarithmic time. A
 * line ends at LF, CRLF or a lone CR.
 */
public final class LineIndex {

  private final int[] starts;

  /** Reads {@code text} once. */
  public LineIndex(CharSequence text) {
    int[] found = new int[Math.max(16, text.length() / 64)];
    int lines = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean ends =
          c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
      if (ends) {
        if (lines == found.length) {
          found = Arrays.copyOf(found, lines * 2);
        }
        found[lines++] = at + 1;
      }
    }
    starts = Arrays.copyOf(found, lines);
  }

  /** Number of lines; an empty text has one. */
  public int count() {
    return starts.length;
  }

  /** Zero-based line in which {@code offset} lies. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** Zero-based column of {@code offset} in its line, in UTF-16 code units. */
  public int column(int offset) {
    return offset - starts[line(offset)];
  }

  /**
   * Offset of the first code unit of the zero-based {@code line}.
   *
   * @throws ArrayIndexOutOfBoundsException when there is no such line
   */
  public int start(int line) {
    return starts[line];
  }
}
