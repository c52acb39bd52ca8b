package org.postil.recognition.internal.candidate;

import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.recognition.internal.weights.Weights;

/** Reads runs of bare digits, and groups of them like {@code 1,4} and {@code 20-25}. */
final class GluedScanner {

  private static final int MAX_MEMBER = 4;
  private static final int THOUSANDS = 3;
  private static final String SEPARATORS = ",;-–.";

  private final String text;
  private final Traps traps;
  private final Surroundings surroundings;
  private final ParenthesisScanner parentheses;
  private final List<Candidate> found;

  GluedScanner(String text, List<Candidate> found) {
    this.text = text;
    this.traps = new Traps(text);
    this.surroundings = new Surroundings(text);
    this.parentheses = new ParenthesisScanner(text, found);
    this.found = found;
  }

  /** Reads the digits at {@code start}; returns where to go on. */
  int scan(int start, int to) {
    Before before = Before.at(text, start);
    int end = digits(start, to);
    int groupEnd = before.opensGroup() ? groupEnd(start, end, to) : end;
    if (groupEnd > end && traps.isFree(start, groupEnd, before)) {
      group(start, groupEnd, before);
      return groupEnd;
    }
    if (!parentheses.scan(start, end)) {
      single(start, end, before);
    }
    return end;
  }

  private void single(int start, int end, Before before) {
    After after = After.at(text, end);
    Trap trap = traps.at(start, end, before);
    double evidence =
        before.evidence()
            + after.evidence()
            + trap.evidence()
            + Weights.DIGIT * Math.min(MAX_MEMBER, end - start - 1)
            + (before == Before.SPACE ? spaced(after) : 0)
            + (before == Before.WIDE_COMMA && after == After.SPACE ? Weights.SPACES_AROUND : 0)
            + (before == Before.SENTENCE_SPACE && endsParagraph(end) ? Weights.ENDS_PARAGRAPH : 0)
            + (before == Before.NAME && Words.isLoneLetter(text, start) ? Weights.LONE_LETTER : 0)
            + (goesOn(end) ? Weights.SENTENCE_GOES_ON : 0)
            + surroundings.evidence(start, end);
    add(start, end, before, after, trap, 0, evidence);
  }

  private static double spaced(After after) {
    return switch (after) {
      case SPACE -> Weights.SPACES_AROUND;
      case PUNCTUATION -> Weights.SPACE_AND_POINT;
      default -> 0;
    };
  }

  /** Whether a full stop follows and then a small letter, as after an abbreviated ordinal. */
  private boolean goesOn(int end) {
    return end + 2 < text.length()
        && text.charAt(end) == '.'
        && Chars.isSpace(text.charAt(end + 1))
        && Character.isLowerCase(text.charAt(end + 2));
  }

  /** Whether a blank line or the end of the text follows. */
  private boolean endsParagraph(int end) {
    int lines = 0;
    int at = end;
    while (at < text.length() && Chars.isSpace(text.charAt(at))) {
      lines += text.charAt(at++) == '\n' ? 1 : 0;
    }
    return lines > 1 || at == text.length();
  }

  private int digits(int start, int to) {
    int end = start;
    while (end < to && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the group ends that begins with the digits up to {@code end}; there if it is none. */
  private int groupEnd(int start, int end, int to) {
    int last = end;
    int number = Numbers.parse(text, start, end);
    while (end - start <= MAX_MEMBER) {
      int next = separated(last, to);
      int nextEnd = next < 0 ? next : digits(next, to);
      int nextNumber = next < 0 ? 0 : Numbers.parse(text, next, nextEnd);
      boolean point = next > 0 && text.charAt(last) == '.' && nextNumber != number + 1;
      boolean thousands = next > 0 && nextEnd - next == THOUSANDS && number < 100;
      if (nextNumber <= number || thousands || point || nextEnd - next > MAX_MEMBER) {
        return last;
      }
      number = nextNumber;
      last = nextEnd;
    }
    return last;
  }

  /** Where the next member begins after a separator at {@code at}, or -1. */
  private int separated(int at, int to) {
    int next = at + 1;
    if (text.startsWith("),(", at) || text.startsWith(")-(", at)) {
      next = at + 3;
    } else if (at >= to || SEPARATORS.indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    return next < to && Chars.isDigit(text.charAt(next)) && text.charAt(next) != '0' ? next : -1;
  }

  private void group(int start, int end, Before before) {
    After after = After.at(text, end);
    double evidence =
        before.evidence() + after.evidence() + Weights.GROUP + surroundings.evidence(start, end);
    int last = 0;
    int at = start;
    while (at < end) {
      int stop = digits(at, end);
      boolean range = at > start && rangeBefore(at);
      add(at, stop, before, after, Trap.NONE, range ? last : 0, evidence);
      last = Numbers.parse(text, at, stop);
      at = stop;
      while (at < end && !Chars.isDigit(text.charAt(at))) {
        at++;
      }
    }
  }

  private boolean rangeBefore(int at) {
    return Chars.isDash(text.charAt(at - 1))
        || text.charAt(at - 1) == '(' && Chars.isDash(text.charAt(at - 2));
  }

  private void add(
      int start, int end, Before before, After after, Trap trap, int from, double evidence) {
    boolean leadingZero = text.charAt(start) == '0';
    int number = leadingZero ? 0 : Numbers.parse(text, start, end);
    found.add(
        new Candidate(start, end, NoteStyle.GLUED, number, before, after, trap, from, evidence));
  }
}
