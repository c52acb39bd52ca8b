package org.postil.recognition.internal.candidate;

import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.weights.Weights;

/** Reads {@code *}, {@code †}, {@code **} that stand beside a word as references by symbol. */
final class SymbolScanner {

  private static final int LONGEST = 4;

  private final String text;
  private final Surroundings surroundings;
  private final List<Candidate> found;

  SymbolScanner(String text, List<Candidate> found) {
    this.text = text;
    this.surroundings = new Surroundings(text);
    this.found = found;
  }

  /** Reads the symbols at {@code start}; returns where to go on. */
  int scan(int start, int to) {
    char symbol = text.charAt(start);
    int end = start;
    while (end < to && text.charAt(end) == symbol) {
      end++;
    }
    Before before = Before.at(text, start);
    if (end - start <= LONGEST && before != Before.LINE_START) {
      After after = After.at(text, end);
      double evidence = evidence(before, after) + surroundings.evidence(start, end);
      found.add(
          new Candidate(start, end, NoteStyle.SYMBOL, 0, before, after, Trap.NONE, 0, evidence));
    }
    return end;
  }

  private static double evidence(Before before, After after) {
    boolean opens = after == After.LETTER || after == After.OPENING || after == After.OTHER;
    boolean apart = before == Before.SPACE || before == Before.OPENING || before == Before.OTHER;
    return (apart ? Weights.SYMBOL_APART : Weights.SYMBOL) + (opens ? Weights.SYMBOL_OPENS : 0);
  }
}
