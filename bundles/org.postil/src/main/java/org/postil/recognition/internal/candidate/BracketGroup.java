package org.postil.recognition.internal.candidate;

import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.recognition.internal.weights.Weights;

/** Reads {@code [12]} and groups like {@code [1, 3–5]}: each written number is a candidate. */
final class BracketGroup {

  private static final int LONGEST = 120;

  private final String text;
  private final List<Candidate> found;
  private final Surroundings surroundings;
  private int lastCode = -1;

  BracketGroup(String text, List<Candidate> found) {
    this.text = text;
    this.found = found;
    this.surroundings = new Surroundings(text);
  }

  /** Reads the bracket at {@code open}; returns where to go on. */
  int scan(int open, int to) {
    int limit = Math.min(to, open + LONGEST);
    int at = open + 1;
    while (at < limit && isInside(text.charAt(at))) {
      at++;
    }
    boolean group = at < limit && text.charAt(at) == ']' && Chars.isDigit(text.charAt(at - 1));
    if (!group || !Chars.isDigit(text.charAt(open + 1))) {
      return open + 1;
    }
    members(open, at);
    return at + 1;
  }

  private static boolean isInside(char c) {
    return Chars.isDigit(c) || Chars.isSpace(c) || Chars.isDash(c) || c == ',' || c == ';';
  }

  private void members(int open, int close) {
    Before before = Before.at(text, open);
    After after = After.at(text, close + 1);
    boolean code = before == Before.NAME || isArray(open, close);
    lastCode = code ? close : -1;
    double evidence =
        (code ? Weights.BRACKET_INDEX : Weights.BRACKET)
            + (before == Before.LINE_START ? Weights.BRACKET_AT_LINE_START : 0)
            + surroundings.evidence(open, close + 1) / 2;
    int last = 0;
    boolean range = rangeBefore(open);
    for (int at = open + 1; at < close; at++) {
      char c = text.charAt(at);
      if (Chars.isDigit(c)) {
        int end = at;
        while (Chars.isDigit(text.charAt(end))) {
          end++;
        }
        int number = Numbers.parse(text, at, end);
        int from = range ? last > 0 ? last : lastFound() : 0;
        found.add(
            new Candidate(
                at, end, NoteStyle.BRACKET, number, before, after, Trap.NONE, from, evidence));
        last = number;
        range = false;
        at = end - 1;
      } else if (Chars.isDash(c)) {
        range = true;
      }
    }
  }

  /** Whether the bracket is an array of a program or what a console prints. */
  private boolean isArray(int open, int close) {
    if (text.startsWith("]]", close) || text.startsWith("]_", close)) {
      return true;
    }
    int at = open - 1;
    while (at >= 0 && Chars.isSpace(text.charAt(at))) {
      at--;
    }
    return at >= 0
        && switch (text.charAt(at)) {
          case '=' -> true;
          case '[' -> at < open - 1 || hasComma(open, close);
          case '(' -> at > 0 && Chars.isLetter(text.charAt(at - 1));
          case ',' -> lastCode >= 0 && lastCode == at - 1;
          default -> false;
        };
  }

  private boolean hasComma(int open, int close) {
    return text.indexOf(',', open, close) >= 0;
  }

  /** Whether a dash joins this bracket to one just before it: {@code [1]–[5]}. */
  private boolean rangeBefore(int open) {
    return open > 1
        && Chars.isDash(text.charAt(open - 1))
        && text.charAt(open - 2) == ']'
        && !found.isEmpty()
        && found.getLast().end() == open - 2;
  }

  private int lastFound() {
    return found.isEmpty() ? 0 : found.getLast().number();
  }
}
