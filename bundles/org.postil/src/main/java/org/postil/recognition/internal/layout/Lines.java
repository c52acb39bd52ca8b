package org.postil.recognition.internal.layout;

import java.util.Arrays;

/**
 * The lines of a text without the white space around them. A line ends at LF, CRLF or a lone CR.
 */
public final class Lines {

  private final String text;
  private int[] starts;
  private int[] ends;
  private int count;

  /** Reads {@code text} once. */
  public Lines(String text) {
    this.text = text;
    starts = new int[Math.max(16, text.length() / 64)];
    ends = new int[starts.length];
    read();
  }

  private void read() {
    int length = text.length();
    int at = 0;
    while (at < length) {
      int end = at;
      while (end < length && !isBreak(text.charAt(end))) {
        end++;
      }
      add(at, end);
      at = end + (isCrLf(end) ? 2 : 1);
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private boolean isCrLf(int at) {
    return text.startsWith("\r\n", at);
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    int from = start;
    while (from < end && Chars.isSpace(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Chars.isSpace(text.charAt(to - 1))) {
      to--;
    }
    starts[count] = from;
    ends[count++] = to;
  }

  public int count() {
    return count;
  }

  /** Offset of the first character of the zero-based {@code line} that is no white space. */
  public int start(int line) {
    return starts[line];
  }

  /** Offset just after the last character of the zero-based {@code line} that is no white space. */
  public int end(int line) {
    return ends[line];
  }

  /** The zero-based line in which {@code offset} lies. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }

  public boolean isBlank(int line) {
    return starts[line] == ends[line];
  }

  /** Whether white space stands before the first character of the zero-based {@code line}. */
  public boolean isIndented(int line) {
    int start = starts[line];
    return start > 0 && !isBreak(text.charAt(start - 1));
  }
}
