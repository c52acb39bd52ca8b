package org.postil.recognition.internal.candidate;

import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.recognition.internal.weights.Weights;

/** Reads {@code (12)} as a reference in parentheses. */
final class ParenthesisScanner {

  // Four digits in parentheses are a year.
  private static final int MAX_DIGITS = 3;

  private final String text;
  private final Surroundings surroundings;
  private final List<Candidate> found;

  ParenthesisScanner(String text, List<Candidate> found) {
    this.text = text;
    this.surroundings = new Surroundings(text);
    this.found = found;
  }

  /** Reads the digits from {@code start} to {@code end} if parentheses enclose them alone. */
  boolean scan(int start, int end) {
    boolean enclosed = end - start <= MAX_DIGITS && start > 0 && end < text.length();
    if (!enclosed || !isPair(text.charAt(start - 1), text.charAt(end))) {
      return false;
    }
    Before before = Before.at(text, start - 1);
    After after = After.at(text, end + 1);
    boolean item = after == After.LETTER || before == Before.LINE_START;
    double evidence =
        Weights.PARENTHESIS
            + (item ? Weights.BRACKET_INDEX : 0)
            + surroundings.evidence(start, end);
    int number = Numbers.parse(text, start, end);
    found.add(
        new Candidate(
            start, end, NoteStyle.PARENTHESIS, number, before, after, Trap.NONE, 0, evidence));
    return true;
  }

  private static boolean isPair(char open, char close) {
    return open == '(' && close == ')' || open == '（' && close == '）';
  }
}
