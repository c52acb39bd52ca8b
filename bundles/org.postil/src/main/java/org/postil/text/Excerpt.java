package org.postil.text;

/** The first words of a part of a text, on one line. */
public final class Excerpt {

  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * The words that {@code span} covers, each run of white space as one space. What is longer than
   * {@code limit} code units ends at a word, with an ellipsis.
   */
  public static String of(String text, Span span, int limit) {
    StringBuilder words = new StringBuilder();
    int at = span.offset();
    while (at < span.end() && words.length() <= limit) {
      int codePoint = text.codePointAt(at);
      if (!isSpace(codePoint)) {
        words.appendCodePoint(codePoint);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      at += Character.charCount(codePoint);
    }
    return words.length() > limit ? cut(words, limit) : words.toString().strip();
  }

  /**
   * The words that {@code span} covers as {@link #of(String, Span, int)} has them, but from later
   * on, behind an ellipsis, where {@code place} would not be among them.
   */
  public static String of(String text, Span span, Span place, int limit) {
    if (place.end() - span.offset() <= limit) {
      return of(text, span, limit);
    }
    int start = edge(text, place.offset(), limit / 2, -1);
    return CUT + of(text, Span.between(start, Math.max(start, span.end())), limit);
  }

  /**
   * The words around {@code place} within its line, each run of white space as one space. Of words
   * farther from it than {@code reach} code units an ellipsis is left.
   */
  public static String around(String text, Span place, int reach) {
    int start = edge(text, place.offset(), reach, -1);
    int end = edge(text, place.end(), reach, 1);
    boolean cutBefore = start > 0 && !isLineEnd(text.charAt(start - 1));
    boolean cutBehind = end < text.length() && !isLineEnd(text.charAt(end));
    Span words = Span.between(start, end);
    return (cutBefore ? CUT : "") + of(text, words, words.length()) + (cutBehind ? CUT : "");
  }

  /** The end of the line, or of the last word within reach. */
  private static int edge(String text, int from, int reach, int step) {
    int edge = from;
    for (int at = from; Math.abs(at - from) <= reach; at += step) {
      int next = step < 0 ? at - 1 : at;
      if (next < 0 || next == text.length() || isLineEnd(text.charAt(next))) {
        return at;
      }
      if (isSpace(text.charAt(next))) {
        edge = at;
      }
    }
    return edge;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static String cut(StringBuilder words, int limit) {
    int end = words.lastIndexOf(" ", limit);
    if (end <= 0) {
      end = Character.isHighSurrogate(words.charAt(limit - 1)) ? limit - 1 : limit;
    }
    return words.substring(0, end) + CUT;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
