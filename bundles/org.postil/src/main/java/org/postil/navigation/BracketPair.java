package org.postil.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.postil.text.Span;

/** Finds the other half of a bracket or curly quotation mark. */
public final class BracketPair {

  private static final String OPENING = "([{“«„‹‘（「『《";
  private static final String CLOSING = ")]}”»“›’）」』》";

  private final String text;
  private final int from;
  private final Deque<Integer> open = new ArrayDeque<>();

  private BracketPair(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /**
   * The pair of which a half stands just before or just after {@code caret}, from its first to its
   * last character; the half before the caret counts first. Both stand in one paragraph.
   */
  public static Optional<Span> at(String text, int caret) {
    int start = 0;
    for (int at = caret - 1; at > 0 && start == 0; at--) {
      start = endsParagraph(text, at) ? at : 0;
    }
    return new BracketPair(text, start).find(caret);
  }

  /** Whether the line that ends at {@code at} is blank. */
  private static boolean endsParagraph(String text, int at) {
    if (text.charAt(at) != '\n') {
      return false;
    }
    int before = at - 1;
    while (before >= 0
        && text.charAt(before) != '\n'
        && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '\n';
  }

  private Optional<Span> find(int caret) {
    Optional<Span> after = Optional.empty();
    for (int at = from; at < text.length() && !(at > caret && endsParagraph(text, at)); at++) {
      Optional<Span> pair = take(at);
      if (pair.filter(found -> isHalf(found, caret - 1)).isPresent()) {
        return pair;
      }
      if (pair.filter(found -> isHalf(found, caret)).isPresent()) {
        after = pair;
      }
    }
    return after;
  }

  private static boolean isHalf(Span pair, int at) {
    return pair.offset() == at || pair.end() - 1 == at;
  }

  /** The pair that the character at {@code at} closes. */
  private Optional<Span> take(int at) {
    char c = text.charAt(at);
    if (CLOSING.indexOf(c) >= 0 && !isApostrophe(at)) {
      for (int opening : open) {
        if (closes(c, text.charAt(opening))) {
          open.removeIf(other -> other >= opening);
          return Optional.of(Span.between(opening, at + 1));
        }
      }
    }
    if (OPENING.indexOf(c) >= 0) {
      open.push(at);
    }
    return Optional.empty();
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '’'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean closes(char closing, char opening) {
    return opening == '„'
        ? closing == '“' || closing == '”'
        : CLOSING.charAt(OPENING.indexOf(opening)) == closing;
  }
}
