package org.postil.recognition.internal.candidate;

import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.recognition.internal.weights.Weights;

/**
 * Reads {@code [12]}, groups like {@code [1, 3–5]}, and {@code [12, p. 7]}: each number that may be
 * a label is a candidate.
 */
final class BracketGroup {

  private static final int LONGEST = 120;

  private final String text;
  private final List<Candidate> found;
  private final Surroundings surroundings;
  private final ArrayShape arrays;

  BracketGroup(String text, List<Candidate> found) {
    this.text = text;
    this.found = found;
    this.surroundings = new Surroundings(text);
    this.arrays = new ArrayShape(text);
  }

  /** Reads the bracket at {@code open}; returns where to go on. */
  int scan(int open, int to) {
    int limit = Math.min(to, open + LONGEST);
    int at = open + 1;
    while (at < limit && isInside(text.charAt(at))) {
      at++;
    }
    boolean group = at < limit && text.charAt(at) == ']' && Chars.isDigit(text.charAt(at - 1));
    int end = group ? at : beforePlace(open, limit);
    if (end < 0 || !Chars.isDigit(text.charAt(open + 1))) {
      return open + 1;
    }
    members(open, end);
    return end + 1;
  }

  /** The comma in {@code [12, p. 7]}, in which only the first number is a label; -1 elsewhere. */
  private int beforePlace(int open, int limit) {
    int comma = open + 1;
    while (comma < limit && Chars.isDigit(text.charAt(comma))) {
      comma++;
    }
    int close = comma;
    while (close < limit && "[]\n".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    boolean closed = close < limit && text.charAt(close) == ']';
    return closed && text.startsWith(", ", comma) && Words.opensPlace(text, comma + 2, close)
        ? comma
        : -1;
  }

  private static boolean isInside(char c) {
    return Chars.isDigit(c) || Chars.isSpace(c) || Chars.isDash(c) || c == ',' || c == ';';
  }

  private void members(int open, int close) {
    Before before = Before.at(text, open);
    After after = After.at(text, close + 1);
    double evidence = evidence(open, close, before);
    int opening = opensRange(open) ? found.getLast().number() : 0;
    for (int at = open + 1; at < close; at++) {
      if (Chars.isDigit(text.charAt(at))) {
        int end = endOfDigits(at);
        int number = Numbers.parse(text, at, end);
        found.add(
            new Candidate(
                at, end, NoteStyle.BRACKET, number, before, after, Trap.NONE, opening, evidence));
        opening = Chars.isDash(text.charAt(endOfSpace(end))) ? number : 0;
        at = end - 1;
      }
    }
  }

  private double evidence(int open, int close, Before before) {
    boolean array = arrays.fits(open, close);
    boolean index = array || before == Before.NAME;
    return (index ? Weights.BRACKET_INDEX : Weights.BRACKET)
        + (before == Before.LINE_START ? Weights.BRACKET_AT_LINE_START : 0)
        + surroundings.evidence(open, close + 1) / 2;
  }

  private int endOfDigits(int start) {
    int at = start;
    while (Chars.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int endOfSpace(int start) {
    int at = start;
    while (Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a dash joins this bracket to one just before it: {@code [1]–[5]}. */
  private boolean opensRange(int open) {
    return open > 1
        && Chars.isDash(text.charAt(open - 1))
        && text.charAt(open - 2) == ']'
        && !found.isEmpty()
        && found.getLast().end() == open - 2;
  }
}
