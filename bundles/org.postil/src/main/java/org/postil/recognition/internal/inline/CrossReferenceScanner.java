package org.postil.recognition.internal.inline;

import java.util.ArrayList;
import java.util.List;
import org.postil.recognition.internal.layout.Chars;
import org.postil.text.Span;

/** Finds words that point at another note: {@code see [9]}, {@code note 9}, {@code n. 9 above}. */
public final class CrossReferenceScanner {

  /**
   * Words that point at a note.
   *
   * @param span all of them
   * @param label the label alone
   */
  public record Pointer(Span span, Span label) {}

  private static final int LONGEST_WORD = 12;

  private final String text;
  private final List<Pointer> found = new ArrayList<>();

  private CrossReferenceScanner(String text) {
    this.text = text;
  }

  /** The pointers between {@code start} and {@code end}. */
  public static List<Pointer> scan(String text, int start, int end) {
    CrossReferenceScanner scanner = new CrossReferenceScanner(text);
    for (int at = start; at < end; at++) {
      if (Chars.isDigit(text.charAt(at)) && !Chars.isDigit(text.charAt(Math.max(start, at - 1)))) {
        scanner.number(start, at, end);
      }
    }
    return scanner.found;
  }

  private void number(int start, int at, int end) {
    int after = at;
    while (after < end && Chars.isDigit(text.charAt(after))) {
      after++;
    }
    boolean bracket =
        at > start && text.charAt(at - 1) == '[' && after < end && text.charAt(after) == ']';
    int word = backOverSpace(start, bracket ? at - 1 : at);
    int opening = PointerWords.start(text, start, word, bracket);
    if (opening >= 0 && word < at && after - at < 6) {
      Span span = Span.between(opening, bracket ? after + 1 : after);
      found.add(new Pointer(span, Span.between(at, after)));
    }
  }

  private int backOverSpace(int start, int from) {
    int at = from;
    while (at > start && Chars.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
