package org.postil.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.recognition.Certainty;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.Recognition;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/**
 * What a person looks through to see whether an article was read as it is meant.
 *
 * @param sections how many sections were recognised
 * @param references how many note references
 * @param notes how many notes
 * @param numbers how each candidate was read; the doubtful ones first, else in text order
 */
public record Review(int sections, int references, int notes, List<ReadNumber> numbers) {

  /** How much of the text around a number is shown on either side, in UTF-16 code units. */
  private static final int CONTEXT = 36;

  public Review {
    numbers = List.copyOf(numbers);
  }

  /** Looks through what was recognised. */
  public static Review of(Recognition article) {
    List<ReadNumber> numbers = new ArrayList<>();
    for (NoteReference each : article.references()) {
      numbers.add(read(article.text(), each.span(), true, each.certainty(), each.reason()));
    }
    for (PlainNumber each : article.plainNumbers()) {
      numbers.add(read(article.text(), each.span(), false, each.certainty(), each.reason()));
    }
    numbers.sort(
        Comparator.comparing(ReadNumber::certainty)
            .reversed()
            .thenComparingInt(number -> number.span().offset()));
    return new Review(
        article.sections().size(), article.references().size(), article.notes().size(), numbers);
  }

  private static ReadNumber read(
      String text, Span span, boolean reference, Certainty certainty, String reason) {
    return new ReadNumber(
        span, before(text, span), span.of(text), after(text, span), reference, certainty, reason);
  }

  private static String before(String text, Span span) {
    int start = wholeCharacter(text, Math.max(0, span.offset() - CONTEXT));
    for (int at = span.offset() - 1; at >= start; at--) {
      if (endsParagraph(text, at)) {
        start = at + 1;
        break;
      }
    }
    boolean apart = start < span.offset() && isSpace(text, span.offset() - 1);
    return line(text, start, span.offset()) + (apart ? " " : "");
  }

  private static String after(String text, Span span) {
    int end = wholeCharacter(text, Math.min(text.length(), span.end() + CONTEXT));
    for (int at = span.end(); at < end; at++) {
      if (endsParagraph(text, at)) {
        end = at;
      }
    }
    boolean apart = span.end() < end && isSpace(text, span.end());
    return (apart ? " " : "") + line(text, span.end(), end);
  }

  /** Whether a line ends at {@code offset} and a blank one follows. */
  private static boolean endsParagraph(String text, int offset) {
    if (text.charAt(offset) != '\n') {
      return false;
    }
    int at = offset + 1;
    while (at < text.length() && text.charAt(at) != '\n' && isSpace(text, at)) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static String line(String text, int start, int end) {
    return Excerpt.of(text, new Span(start, end - start), text.length());
  }

  private static boolean isSpace(String text, int offset) {
    return Character.isWhitespace(text.charAt(offset))
        || Character.isSpaceChar(text.charAt(offset));
  }

  private static int wholeCharacter(String text, int offset) {
    boolean inside =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return inside ? offset + 1 : offset;
  }
}
