package org.postil.recognition.internal.candidate;

import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Letters;
import org.postil.recognition.internal.weights.Weights;

/** Reads {@code [a]}, {@code (iv)} and {@code ᵃ} as references by letter or roman numeral. */
final class LetterScanner {

  private final String text;
  private final List<Candidate> found;

  LetterScanner(String text, List<Candidate> found) {
    this.text = text;
    this.found = found;
  }

  /** Reads the bracket at {@code open}; returns where to go on, {@code open} when it holds none. */
  int bracketed(int open, int to) {
    int end = letters(open + 1, to);
    char close = text.charAt(open) == '[' ? ']' : ')';
    boolean label = end > open + 1 && end < to && text.charAt(end) == close;
    boolean indexed = open > 0 && Words.start(text, open) < open && close == ')';
    if (!label || indexed) {
      return open;
    }
    double evidence = close == ']' ? Weights.BRACKET : Weights.PARENTHESIS;
    add(open + 1, end, Before.at(text, open), After.at(text, end + 1), evidence);
    return end + 1;
  }

  /** Reads the superscript letters at {@code start}; returns where to go on. */
  int superscript(int start, int to) {
    int end = start;
    while (end < to && Letters.isSuperscript(text.charAt(end))) {
      end++;
    }
    add(start, end, Before.at(text, start), After.at(text, end), Weights.SUPERSCRIPT);
    return end;
  }

  private int letters(int start, int to) {
    int at = start;
    int limit = Math.min(to, start + Letters.LONGEST);
    while (at < limit && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    return at;
  }

  private void add(int start, int end, Before before, After after, double evidence) {
    found.add(
        new Candidate(start, end, NoteStyle.LETTER, 0, before, after, Trap.NONE, 0, evidence));
  }
}
