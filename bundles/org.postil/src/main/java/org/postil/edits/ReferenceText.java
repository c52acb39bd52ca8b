package org.postil.edits;

import org.postil.analysis.Analysis;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * A note reference as it stands in the text, with the brackets around it.
 *
 * @param span the label with its brackets
 * @param inGroup whether it shares its brackets, or touches another reference by a comma or a dash
 */
record ReferenceText(Span span, boolean inGroup) {

  private static final String JOINS = ",;˒–—-";

  static ReferenceText of(Analysis article, NoteReference reference) {
    String text = article.text();
    Span label = reference.span();
    boolean opened = charAt(text, label.offset() - 1) == opening(reference);
    boolean closed = charAt(text, label.end()) == closing(reference);
    boolean bracketed = opening(reference) != 0;
    Span span =
        opened && closed && bracketed ? Span.between(label.offset() - 1, label.end() + 1) : label;
    boolean inGroup =
        bracketed
            ? !(opened && closed)
            : isJoined(article, label.end(), 1) || isJoined(article, label.offset() - 1, -1);
    return new ReferenceText(span, inGroup || !reference.implied().isEmpty());
  }

  private static boolean isJoined(Analysis article, int at, int step) {
    char join = charAt(article.text(), at);
    return JOINS.indexOf(join) >= 0 && join != 0 && isReferenceAt(article, step > 0 ? at + 1 : at);
  }

  private static boolean isReferenceAt(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .isPresent();
  }

  private static char opening(NoteReference reference) {
    return switch (reference.style()) {
      case BRACKET -> '[';
      case PARENTHESIS -> '(';
      default -> 0;
    };
  }

  private static char closing(NoteReference reference) {
    return switch (reference.style()) {
      case BRACKET -> ']';
      case PARENTHESIS -> ')';
      default -> 0;
    };
  }

  private static char charAt(String text, int at) {
    return 0 <= at && at < text.length() ? text.charAt(at) : 0;
  }
}
