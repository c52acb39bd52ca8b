package org.postil.recognition.internal.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.recognition.internal.layout.Chars;
import org.postil.text.Span;

/**
 * Finds web addresses, with {@code doi:} and {@code mailto:}. One that is broken by a space or a
 * line end is taken whole: where it stops at a character that cannot end an address, or what
 * follows can only be the rest of one.
 */
public final class UrlScanner {

  private static final String TRAILING = ".,;:!?'\"”’»)]}>…*";
  private static final String OPEN_ENDS = "/=&?-_%";
  private static final int MAX_SCHEME = 8;
  private static final int MIN_FRAGMENT = 6;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private UrlScanner(String text) {
    this.text = text;
  }

  /** The addresses of {@code text} in text order. */
  public static List<Span> scan(String text) {
    UrlScanner scanner = new UrlScanner(text);
    int colon = text.indexOf(':');
    while (colon >= 0) {
      int next = scanner.read(colon);
      colon = text.indexOf(':', next);
    }
    return scanner.found;
  }

  private int read(int colon) {
    int start = colon;
    while (start > 0 && colon - start < MAX_SCHEME && isAsciiLetter(text.charAt(start - 1))) {
      start--;
    }
    int from = startOfAddress(text.substring(start, colon), colon + 1);
    int end = trimmed(from, endOfPart(from));
    if (start == colon || end == from) {
      return colon + 1;
    }
    end = joined(from, end);
    found.add(Span.between(start, end));
    return end;
  }

  /** Where the address behind the scheme begins; the end of the text when there is none. */
  private int startOfAddress(String scheme, int at) {
    if (text.startsWith("//", at)) {
      return at + 2;
    }
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "doi" -> startOfDoi(at);
      case "mailto" -> text.substring(at, endOfPart(at)).indexOf('@') > 0 ? at : text.length();
      default -> text.length();
    };
  }

  // Many put a space between doi: and the number.
  private int startOfDoi(int at) {
    int number = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    return text.startsWith("10.", number) ? number : text.length();
  }

  private static boolean isAsciiLetter(char c) {
    return c < 128 && Chars.isLetter(c);
  }

  private int endOfPart(int from) {
    int at = from;
    while (at < text.length()
        && isUrlCharacter(text.charAt(at))
        && !text.startsWith("[^", at)
        && !text.startsWith("^[", at)) {
      at++;
    }
    return at;
  }

  private static boolean isUrlCharacter(char c) {
    return !Chars.isSpace(c) && "<>\"“”«»‘’，。；）（".indexOf(c) < 0;
  }

  private int trimmed(int from, int end) {
    int at = end;
    while (at > from && TRAILING.indexOf(text.charAt(at - 1)) >= 0 && !balanced(from, at)) {
      at--;
    }
    return at;
  }

  /** Whether the address ends with a bracket that it opened itself. */
  private boolean balanced(int from, int end) {
    if (text.charAt(end - 1) != ')') {
      return false;
    }
    int depth = 0;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth == 0;
  }

  private int joined(int from, int end) {
    int at = end;
    while (at + 1 < text.length() && isBreak(at) && isRest(at)) {
      at = trimmed(at + 1, endOfPart(at + 1));
    }
    return at;
  }

  private boolean isBreak(int at) {
    char c = text.charAt(at);
    return (c == ' ' || c == '\u00A0' || c == '\n') && !Chars.isSpace(text.charAt(at + 1));
  }

  private boolean isRest(int at) {
    int start = at + 1;
    int end = endOfPart(start);
    boolean open = OPEN_ENDS.indexOf(text.charAt(at - 1)) >= 0;
    char first = text.charAt(start);
    boolean plain = Chars.isDigit(first) || first >= 'a' && first <= 'z';
    return plain && (open && looksLikePath(start, end) || looksLikeHash(start, end));
  }

  private boolean looksLikePath(int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Chars.isDigit(c) || at < end - 1 && "/-_=&?%.".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Letters and digits mixed as no word of a language is: {@code fe15e8dec5c66d60}. */
  private boolean looksLikeHash(int start, int end) {
    int turns = 0;
    for (int at = start + 1; at < end; at++) {
      boolean digit = Chars.isDigit(text.charAt(at));
      turns += digit != Chars.isDigit(text.charAt(at - 1)) ? 1 : 0;
    }
    return end - start >= MIN_FRAGMENT && turns >= MIN_FRAGMENT / 2;
  }
}
