package org.postil.recognition.internal.inline;

import java.util.ArrayList;
import java.util.List;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.words.WordList;
import org.postil.text.Span;

/**
 * Finds words that point at other notes: {@code see [9]}, {@code note 9}, {@code n. 9 above},
 * {@code notes 9–11}.
 */
public final class CrossReferenceScanner {

  /**
   * Words that point at a note.
   *
   * @param span all of them
   * @param label the label alone
   * @param further whether it only goes on after another: {@code 11} in {@code notes 9–11}
   */
  public record Pointer(Span span, Span label, boolean further) {}

  private static final int LONGEST_JOIN = 6;
  private static final WordList AND = WordList.named("and-words");

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
      found.add(new Pointer(span, Span.between(at, after), false));
    } else if (after - at < 6 && goesOn(bracket ? at - 1 : at, bracket)) {
      Span span = Span.between(bracket ? at - 1 : at, bracket ? after + 1 : after);
      found.add(new Pointer(span, Span.between(at, after), true));
    }
  }

  /** Whether a pointer of the same shape ends just before {@code at}, but for what joins them. */
  private boolean goesOn(int at, boolean bracket) {
    if (found.isEmpty()) {
      return false;
    }
    Pointer last = found.getLast();
    boolean sameShape = bracket == (last.span().end() > last.label().end());
    boolean near = last.span().end() < at && at - last.span().end() <= LONGEST_JOIN;
    return sameShape && near && joins(text.substring(last.span().end(), at).strip(), bracket);
  }

  // After a comma a bare number may be a page or a year.
  private static boolean joins(String between, boolean bracket) {
    boolean dash = between.length() == 1 && Chars.isDash(between.charAt(0));
    return dash || bracket && between.equals(",") || AND.contains(between);
  }

  private int backOverSpace(int start, int from) {
    int at = from;
    while (at > start && Chars.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
