package org.postil.navigation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.postil.text.Span;

/** Finds the other half of a bracket or curly quotation mark. */
public final class BracketPair {

  private static final String OPENING = "([{“«„‹‘（「『《";
  private static final String CLOSING = ")]}”»“›’）」』》";

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();

  private BracketPair(String text) {
    this.text = text;
  }

  /**
   * The pair of which a half stands just before or just after {@code caret}, from its first to its
   * last character; the half before the caret counts first. Both stand in one paragraph.
   */
  public static Optional<Span> at(String text, int caret) {
    List<Span> pairs = new BracketPair(text).pairsAround(caret);
    return pairs.stream()
        .filter(pair -> isHalf(pair, caret - 1))
        .findFirst()
        .or(() -> pairs.stream().filter(pair -> isHalf(pair, caret)).findFirst());
  }

  /** The closest pair with {@code caret} between its halves, in the same paragraph. */
  public static Optional<Span> around(String text, int caret) {
    return new BracketPair(text)
        .pairsAround(caret).stream()
            .filter(pair -> pair.offset() < caret && caret < pair.end())
            .min(Comparator.comparingInt(Span::length));
  }

  /** Whether pairs are made of {@code character}. */
  public static boolean isHalf(char character) {
    return OPENING.indexOf(character) >= 0 || CLOSING.indexOf(character) >= 0;
  }

  /** All pairs of the paragraph of {@code caret}, in the order of their ends. */
  private List<Span> pairsAround(int caret) {
    List<Span> pairs = new ArrayList<>();
    for (int at = startOfParagraph(caret); at < text.length(); at++) {
      if (at > caret && endsParagraph(text, at)) {
        return pairs;
      }
      take(at).ifPresent(pairs::add);
    }
    return pairs;
  }

  private int startOfParagraph(int caret) {
    int at = caret - 1;
    while (at > 0 && !endsParagraph(text, at)) {
      at--;
    }
    return Math.max(0, at);
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
