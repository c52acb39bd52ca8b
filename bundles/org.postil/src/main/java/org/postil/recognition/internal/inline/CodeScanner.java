package org.postil.recognition.internal.inline;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;

/**
 * Finds code between backticks, as Markdown sets it: within a line, or between two fences of three
 * and more. What looks like an explicit form there is quoted, or a regular expression.
 */
public final class CodeScanner {

  private static final int FENCE = 3;
  private static final int LONGEST_IN_LINE = 1_000;

  private final String text;
  private final List<Span> found = new ArrayList<>();
  // Behind it no fence is closed; so each text is searched for the end of a fence only once.
  private boolean fencesEnded;

  private CodeScanner(String text) {
    this.text = text;
  }

  /** The code in {@code text} with its backticks, in text order. */
  public static List<Span> scan(String text) {
    CodeScanner scanner = new CodeScanner(text);
    int open = text.indexOf('`');
    while (open >= 0) {
      open = text.indexOf('`', scanner.read(open));
    }
    return scanner.found;
  }

  private int read(int open) {
    int length = runAt(open);
    boolean fence = length >= FENCE && (open == 0 || text.charAt(open - 1) == '\n');
    int end = fence ? endOfFence(open + length, length) : endInLine(open + length, length);
    if (end < 0) {
      return open + length;
    }
    found.add(Span.between(open, end));
    return end;
  }

  private int runAt(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '`') {
      at++;
    }
    return at - start;
  }

  private int endOfFence(int from, int length) {
    int line = fencesEnded ? -1 : text.indexOf("\n```", from);
    while (line >= 0 && runAt(line + 1) < length) {
      line = text.indexOf("\n```", line + 1);
    }
    fencesEnded |= line < 0;
    return line < 0 ? -1 : line + 1 + runAt(line + 1);
  }

  private int endInLine(int from, int length) {
    int limit = Math.min(text.length(), from + LONGEST_IN_LINE);
    for (int at = from; at < limit && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == '`') {
        int run = runAt(at);
        if (run == length) {
          return at + run;
        }
        at += run - 1;
      }
    }
    return -1;
  }
}
