package org.postil.recognition.internal.candidate;

import java.util.ArrayList;
import java.util.List;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Letters;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.recognition.internal.weights.Weights;
import org.postil.text.Span;

/** Finds every place of a text that may be a note reference, reading it once from left to right. */
public final class CandidateScanner {

  private static final int MAX_POWER = 4;

  private final String text;
  private final GluedScanner glued;
  private final BracketGroup brackets;
  private final SymbolScanner symbols;
  private final LetterScanner letters;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateScanner(String text) {
    this.text = text;
    this.glued = new GluedScanner(text, found);
    this.brackets = new BracketGroup(text, found);
    this.letters = new LetterScanner(text, found);
    this.symbols = new SymbolScanner(text, found);
  }

  /**
   * The candidates of {@code text} in text order.
   *
   * @param skipped ordered spans in which none can stand: labels of notes, URLs, escapes, the
   *     header
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
        at = glued.scan(at, to);
      } else if (c == '[') {
        int after = letters.bracketed(at, to);
        at = after > at ? after : brackets.scan(at, to);
      } else if (c == '(') {
        at = Math.max(at + 1, letters.bracketed(at, to));
      } else if (c >= 'ʰ' && Letters.isSuperscript(c)) {
        at = letters.superscript(at, to);
      } else if (Chars.isSymbol(c)) {
        at = symbols.scan(at, to);
      } else if (Chars.isSuperscript(c)) {
        at = superscript(at, to);
      } else {
        at += 1;
      }
    }
  }

  private int superscript(int start, int to) {
    int end = start;
    while (end < to && Chars.isSuperscript(text.charAt(end))) {
      end++;
    }
    Before before = Before.at(text, start);
    int number = Numbers.parse(text, start, end);
    double evidence =
        isPower(start, number, before) ? Weights.SUPERSCRIPT_POWER : Weights.SUPERSCRIPT;
    int from = endsRange(start) ? found.getLast().number() : 0;
    found.add(
        new Candidate(
            start,
            end,
            NoteStyle.SUPERSCRIPT,
            number,
            before,
            After.at(text, end),
            Trap.NONE,
            from,
            evidence));
    return end;
  }

  /** Whether digits are a power: of a letter or unit, {@code r²}, {@code km²}, or of ten. */
  private boolean isPower(int start, int number, Before before) {
    return number <= MAX_POWER && before.isWord() && start - Words.start(text, start) <= 2
        || text.startsWith("10", start - 2)
            && !(start > 2 && Chars.isDigit(text.charAt(start - 3)));
  }

  private boolean endsRange(int start) {
    return start > 0
        && "⁻-–".indexOf(text.charAt(start - 1)) >= 0
        && !found.isEmpty()
        && found.getLast().end() == start - 1;
  }
}
