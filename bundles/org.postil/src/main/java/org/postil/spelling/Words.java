package org.postil.spelling;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;

/**
 * The words of a text whose spelling a dictionary can judge. What has digits, capitals within, or
 * the signs of e-mail addresses, paths and code is none; nor is a single letter.
 */
public final class Words {

  private static final String TECHNICAL = "@/\\=<>#{}|&";
  private static final String JOINING = ".:_";
  private static final String WITHIN = "'’ʼ-‐‑\u00AD";

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  /** The words in {@code stretch} of {@code text}, in text order. */
  public static List<Span> in(String text, Span stretch) {
    Words words = new Words(text);
    int start = stretch.offset();
    for (int at = start; at <= stretch.end(); at++) {
      if (at == stretch.end() || isSpace(text.charAt(at))) {
        words.readToken(start, at);
        start = at + 1;
      }
    }
    return words.found;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Reads what stands between two spaces. */
  private void readToken(int start, int end) {
    if (isTechnical(start, end)) {
      return;
    }
    int at = start;
    while (at < end) {
      int wordEnd = wordEnd(at, end);
      if (wordEnd > at) {
        add(at, wordEnd);
        at = wordEnd;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  private boolean isTechnical(int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean joins = JOINING.indexOf(c) >= 0 && start < at && at + 1 < end;
      if (Character.isDigit(c)
          || TECHNICAL.indexOf(c) >= 0
          || joins && isLetter(text.codePointBefore(at)) && isLetter(text.codePointAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private int wordEnd(int start, int end) {
    int at = start;
    while (at < end && isWordAt(at, start, end)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private boolean isWordAt(int at, int start, int end) {
    return isLetter(text.codePointAt(at))
        || at > start
            && at + 1 < end
            && WITHIN.indexOf(text.charAt(at)) >= 0
            && isLetter(text.codePointAt(at + 1));
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(int start, int end) {
    if (text.codePointCount(start, end) > 1 && !hasCapitalWithin(start, end)) {
      found.add(Span.between(start, end));
    }
  }

  private boolean hasCapitalWithin(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (Character.isUpperCase(text.charAt(at)) && isLetter(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
