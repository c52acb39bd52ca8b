package org.postil.recognition.internal.layout;

/** Lines that are recognised by their first characters: breaks, explicit headings, bullets. */
public final class Marks {

  private static final String BREAK_MARKS = "*⁂•·-–—_=~#✻❦☙";
  private static final String BULLETS = "•‣◦▪-–*+·";
  private static final int MIN_BREAK = 3;
  private static final int MAX_LEVEL = 6;

  private Marks() {}

  /** Whether the line is a section break: {@code * * *}, {@code ---}, {@code ⁂}. */
  public static boolean isBreak(String text, int start, int end) {
    char mark = text.charAt(start);
    if (BREAK_MARKS.indexOf(mark) < 0) {
      return false;
    }
    int marks = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == mark) {
        marks++;
      } else if (!Chars.isSpace(c)) {
        return false;
      }
    }
    return mark == '⁂' || marks >= MIN_BREAK && !isTableRule(text, start, end, mark);
  }

  /** Whether lines of marks stand over the columns of a table: {@code ==== ======}. */
  private static boolean isTableRule(String text, int start, int end, char mark) {
    int gap = text.indexOf("  ", start, end);
    return "=-~".indexOf(mark) >= 0 && start + 1 < gap && text.charAt(start + 1) == mark;
  }

  /** The level of an explicit heading, 0 when the line is none. */
  public static int headingLevel(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    int level = at - start;
    boolean heading = level <= MAX_LEVEL && at < end && Chars.isSpace(text.charAt(at));
    return heading ? level : 0;
  }

  /** Whether the line begins with a bullet and a space. */
  public static boolean isBullet(String text, int start, int end) {
    return start + 1 < end
        && BULLETS.indexOf(text.charAt(start)) >= 0
        && Chars.isSpace(text.charAt(start + 1));
  }
}
