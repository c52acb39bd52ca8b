package org.postil.recognition.internal.inline;

import java.util.ArrayList;
import java.util.List;
import org.postil.recognition.internal.layout.Chars;
import org.postil.text.Span;

/**
 * Finds the explicit forms, which always win: {@code [^12]}, {@code ^[text of a note]} and the
 * backslash that forces a plain reading.
 */
public final class ExplicitScanner {

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_NOTE = 10_000;

  private final String text;
  private final List<Span> carets = new ArrayList<>();
  private final List<Span> inlineNotes = new ArrayList<>();
  private final List<Span> escapes = new ArrayList<>();

  private ExplicitScanner(String text) {
    this.text = text;
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
    scanner.marks();
    return new Explicit(
        List.copyOf(scanner.carets),
        List.copyOf(scanner.inlineNotes),
        List.copyOf(scanner.escapes));
  }

  private void marks() {
    int at = 0;
    while (at + 1 < text.length()) {
      char c = text.charAt(at);
      at = c == '\\' ? escape(at) : c == '^' || c == '[' ? mark(at, c) : at + 1;
    }
  }

  private int escape(int at) {
    char next = text.charAt(at + 1);
    boolean literal = Chars.isLetter(next) || Chars.isSpace(next);
    if (!literal) {
      escapes.add(new Span(at, 2));
    }
    return at + 2;
  }

  private int mark(int at, char c) {
    char next = text.charAt(at + 1);
    if (c == '[' && next == '^') {
      return caret(at);
    }
    return c == '^' && next == '[' ? inlineNote(at) : at + 1;
  }

  private int caret(int open) {
    int at = open + 2;
    while (at < text.length() && at - open <= LONGEST_NAME && isName(text.charAt(at))) {
      at++;
    }
    boolean closed = at > open + 2 && at < text.length() && text.charAt(at) == ']';
    if (closed) {
      carets.add(Span.between(open, at + 1));
    }
    return closed ? at + 1 : open + 2;
  }

  private static boolean isName(char c) {
    return !Chars.isSpace(c) && c != ']' && c != '[' && c != '^';
  }

  private int inlineNote(int open) {
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST_NOTE);
    for (int at = open + 1; at < limit && !isBlankLine(at); at++) {
      char c = text.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        inlineNotes.add(Span.between(open, at + 1));
        return at + 1;
      }
    }
    return open + 2;
  }

  private boolean isBlankLine(int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }
}
