package org.postil.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Pairs brackets and curly quotation marks in a part of a text. */
final class Pairs {

  private static final String OPENING = "([“«„";
  private static final String CLOSING = ")]”»“";

  /** Longer labels of a list, like {@code xiv)}, are rare. */
  private static final int LONGEST_ENUMERATOR = 4;

  private static final int DEEPEST = 8;

  private final Analysis article;
  private final Span part;
  private final Deque<Integer> open = new ArrayDeque<>();

  private Pairs(Analysis article, Span part) {
    this.article = article;
    this.part = part;
  }

  /**
   * The first mark of {@code part} without a partner. Labels of enumerations, formulae, addresses
   * and quotations of several paragraphs, which open anew in each, are no faults.
   */
  static Optional<Integer> unpaired(Analysis article, Span part) {
    return new Pairs(article, part).unpaired();
  }

  private Optional<Integer> unpaired() {
    String text = article.text();
    for (int at = part.offset(); at < part.end(); at++) {
      char c = text.charAt(at);
      if (isFormula(c)) {
        return Optional.empty();
      }
      if (isMark(c) && !isInAddress(at)) {
        Optional<Integer> unpaired = take(c, at);
        if (unpaired.isPresent()) {
          return unpaired;
        }
      }
    }
    // A quotation may go on in the next paragraph.
    return open.stream().filter(at -> "“«„".indexOf(text.charAt(at)) < 0).findFirst();
  }

  private static boolean isFormula(char c) {
    return c == '\\' || c == '=' || c == '<' || c == '>' || c == '|' || c == '`';
  }

  private static boolean isMark(char c) {
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  // The last character of an address more likely belongs to the sentence around it.
  private boolean isInAddress(int at) {
    return SpanSearch.touching(article.recognition().urls(), url -> url, at)
        .filter(url -> at < url.end() - 1 || url.of(article.text()).indexOf('(') >= 0)
        .isPresent();
  }

  /** Takes the mark in and returns the one that it shows to be alone, itself or the last open. */
  private Optional<Integer> take(char mark, int at) {
    if (!open.isEmpty() && closes(mark, open.peek())) {
      open.pop();
      return Optional.empty();
    }
    if (OPENING.indexOf(mark) >= 0) {
      open.push(at);
      return Optional.empty();
    }
    if (open.stream().limit(DEEPEST).anyMatch(opening -> closes(mark, opening))) {
      return Optional.of(open.peek());
    }
    boolean mayBeAlone = mark == ')' && isEnumerator(at) || "”»".indexOf(mark) >= 0;
    return mayBeAlone ? Optional.empty() : Optional.of(at);
  }

  private boolean closes(char mark, int opening) {
    return switch (article.text().charAt(opening)) {
      case '(' -> mark == ')';
      case '[' -> mark == ']';
      case '“' -> mark == '”';
      case '«' -> mark == '»';
      default -> mark == '“' || mark == '”';
    };
  }

  private boolean isEnumerator(int at) {
    int start = at;
    while (start > part.offset() && Character.isLetterOrDigit(article.text().charAt(start - 1))) {
      start--;
    }
    return start < at && at - start <= LONGEST_ENUMERATOR;
  }
}
