package org.postil.recognition.internal.inline;

import java.util.ArrayList;
import java.util.List;
import org.postil.recognition.internal.layout.Chars;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * Finds the explicit forms, which always win: {@code [^12]}, {@code ^[text of a note]} and the
 * backslash that forces a plain reading.
 */
public final class ExplicitScanner {

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_NOTE = 10_000;

  private final String text;

  private final List<Span> code;

  private ExplicitScanner(String text) {
    this.text = text;
    this.code = CodeScanner.scan(text);
  }

  /**
   * What was found, each list in text order.
   *
   * @param carets {@code [^12]} whole
   * @param inlineNotes {@code ^[text]} whole
   * @param escapes the backslash and the character it protects
   */
  public record Explicit(List<Span> carets, List<Span> inlineNotes, List<Span> escapes) {}

  /** The explicit forms of {@code text}. */
  public static Explicit scan(String text) {
    ExplicitScanner scanner = new ExplicitScanner(text);
    return new Explicit(scanner.carets(), scanner.inlineNotes(), scanner.escapes());
  }

  private List<Span> escapes() {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf('\\');
    while (at >= 0 && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (!Chars.isLetter(next) && !Chars.isSpace(next)) {
        found.add(new Span(at, 2));
      }
      at = text.indexOf('\\', at + 2);
    }
    return List.copyOf(found);
  }

  private List<Span> carets() {
    List<Span> found = new ArrayList<>();
    int open = text.indexOf("[^");
    while (open >= 0) {
      int end = endOfName(open + 2);
      boolean closed = end > open + 2 && end < text.length() && text.charAt(end) == ']';
      if (closed && isMeant(open) && !isEscaped(open + 1)) {
        found.add(Span.between(open, end + 1));
      }
      open = text.indexOf("[^", open + 2);
    }
    return List.copyOf(found);
  }

  private int endOfName(int from) {
    int at = from;
    while (at < text.length() && at - from <= LONGEST_NAME && isName(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isName(char c) {
    return !Chars.isSpace(c) && c != ']' && c != '[' && c != '^';
  }

  private List<Span> inlineNotes() {
    List<Span> found = new ArrayList<>();
    int open = text.indexOf("^[");
    while (open >= 0) {
      int end = isMeant(open) ? endOfNote(open + 1) : -1;
      if (end > 0) {
        found.add(Span.between(open, end));
      }
      open = text.indexOf("^[", Math.max(end, open + 2));
    }
    return List.copyOf(found);
  }

  /**
   * Where the bracket at {@code open} is closed in the same paragraph, before another note in place
   * opens; else -1.
   */
  private int endOfNote(int open) {
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST_NOTE);
    for (int at = open; at < limit && !endsSearch(at); at++) {
      char c = text.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  // Notes in place do not nest; that also keeps the search linear where none is closed.
  private boolean endsSearch(int at) {
    return text.startsWith("\n\n", at) || text.startsWith("^[", at);
  }

  /** Whether what opens at {@code at} is neither escaped nor part of code. */
  private boolean isMeant(int at) {
    return !isEscaped(at)
        && SpanSearch.touching(code, span -> span, at).filter(span -> span.contains(at)).isEmpty();
  }

  /** Whether an odd number of backslashes stands before {@code at}. */
  private boolean isEscaped(int at) {
    int first = at;
    while (first > 0 && text.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }
}
