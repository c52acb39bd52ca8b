package org.postil.cli.report;

import org.postil.text.LineIndex;
import org.postil.text.Span;

/**
 * The part of a line around a place, with a second line that underlines the place. A paragraph of
 * an article is one long line, so only a window of it is shown.
 *
 * @param line the words, control characters made visible
 * @param underline blanks and {@code ^}, in columns of a terminal
 */
record SourceExcerpt(String line, String underline) {

  private static final int COLUMNS_BEFORE = 48;
  private static final int COLUMNS = 96;
  private static final String CUT = "…";

  /** The excerpt for {@code span}; of a place on several lines, the part on the first. */
  static SourceExcerpt of(String text, LineIndex lines, Span span) {
    int line = lines.line(span.offset());
    int lineStart = lines.start(line);
    int lineEnd = endOfLine(text, lines, line);
    int place = Math.min(span.offset(), lineEnd);
    int start = walkBack(text, place, lineStart);
    StringBuilder before = new StringBuilder(start > lineStart ? CUT : "");
    int used = before.length() + append(before, text, start, place, COLUMNS);
    StringBuilder at = new StringBuilder();
    int end = Math.min(span.end(), lineEnd);
    int width = append(at, text, place, end, COLUMNS - used);
    StringBuilder after = new StringBuilder();
    append(after, text, end, lineEnd, COLUMNS - used - width);
    boolean whole = at.length() + after.length() == lineEnd - place;
    return new SourceExcerpt(
        before.toString() + at + after + (whole ? "" : CUT),
        " ".repeat(used) + "^".repeat(Math.max(1, width)));
  }

  private static int endOfLine(String text, LineIndex lines, int line) {
    int end = line + 1 < lines.count() ? lines.start(line + 1) : text.length();
    while (end > lines.start(line)
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private static int walkBack(String text, int from, int limit) {
    int at = from;
    int columns = 0;
    while (at > limit) {
      int codePoint = text.codePointBefore(at);
      columns += TextWidth.of(codePoint);
      if (columns > COLUMNS_BEFORE) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return at;
  }

  /** Appends what fits into {@code columns} and returns how many columns that takes. */
  private static int append(StringBuilder to, String text, int start, int end, int columns) {
    int used = 0;
    int at = start;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      int width = TextWidth.of(codePoint);
      if (used + width > columns) {
        break;
      }
      to.appendCodePoint(visible(codePoint));
      used += width;
      at += Character.charCount(codePoint);
    }
    return used;
  }

  // An escape sequence in a text must not reach the terminal; a tab would shift the underline.
  private static int visible(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    return Character.isISOControl(codePoint) ? 0xFFFD : codePoint;
  }
}
