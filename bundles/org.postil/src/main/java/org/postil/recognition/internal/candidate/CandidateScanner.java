package org.postil.recognition.internal.candidate;

import java.util.ArrayList;
import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.text.Span;

/** Finds every place of a text that may be a note reference, reading it once from left to right. */
public final class CandidateScanner {

  private final String text;
  private final Traps traps;
  private final BracketGroup brackets;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateScanner(String text) {
    this.text = text;
    this.traps = new Traps(text);
    this.brackets = new BracketGroup(text, found);
  }

  /**
   * The candidates of {@code text} in text order.
   *
   * @param skipped ordered spans in which none can stand: labels of notes, URLs, escapes, the header
   */
  public static List<Candidate> scan(String text, List<Span> skipped) {
    CandidateScanner scanner = new CandidateScanner(text);
    int at = 0;
    for (Span span : skipped) {
      scanner.scan(at, span.offset());
      at = Math.max(at, span.end());
    }
    scanner.scan(at, text.length());
    return scanner.found;
  }

  private void scan(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Chars.isDigit(c)) {
        at = digits(at, to);
      } else if (c == '[') {
        at = brackets.scan(at, to);
      } else if (Chars.isSuperscript(c)) {
        at = superscript(at, to);
      } else {
        at += 1;
      }
    }
  }

  private int digits(int start, int to) {
    int end = start;
    while (end < to && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    Before before = Before.at(text, start);
    After after = After.at(text, end);
    Trap trap = traps.at(start, end, before);
    double evidence = before.evidence() + after.evidence() + trap.evidence();
    add(NoteStyle.GLUED, start, end, before, after, trap, evidence);
    return end;
  }

  private int superscript(int start, int to) {
    int end = start;
    while (end < to && Chars.isSuperscript(text.charAt(end))) {
      end++;
    }
    Before before = Before.at(text, start);
    double evidence = before == Before.NAME ? -1 : 4;
    add(NoteStyle.SUPERSCRIPT, start, end, before, After.at(text, end), Trap.NONE, evidence);
    return end;
  }

  private void add(
      NoteStyle style, int start, int end, Before before, After after, Trap trap, double evidence) {
    int number = Numbers.parse(text, start, end);
    found.add(
        new Candidate(start, end, style, number, before, after, trap, 0, evidence));
  }
}
