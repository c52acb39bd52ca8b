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
