package org.postil.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.postil.text.Span;

/**
 * A text written in a test with its places in it: {@code «…»} around a range, {@code |} at a caret.
 *
 * @param text the text without the marks
 * @param spans the marked ranges, in the order of their ends
 * @param carets the marked places
 */
public record MarkedText(String text, List<Span> spans, List<Integer> carets) {

  public static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Integer> carets = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '«' -> starts.push(text.length());
        case '»' -> spans.add(Span.between(starts.pop(), text.length()));
        case '|' -> carets.add(text.length());
        default -> text.append(c);
      }
    }
    return new MarkedText(text.toString(), List.copyOf(spans), List.copyOf(carets));
  }

  /** The only caret. */
  public int caret() {
    if (carets.size() != 1) {
      throw new IllegalStateException("One caret is needed, there are " + carets.size());
    }
    return carets.getFirst();
  }
}
