package org.postil.text;

import java.util.Comparator;
import java.util.List;

/**
 * Replaces one span of a text. A list of edits is meant for one version of the text: every span
 * counts in the text as it was before any of them.
 *
 * @param span what is replaced; empty for an insertion
 * @param replacement what comes in its place; empty for a deletion
 */
public record TextEdit(Span span, String replacement) {

  private static final Comparator<TextEdit> BY_OFFSET =
      Comparator.comparingInt(e -> e.span.offset());

  public static TextEdit insert(int offset, String text) {
    return new TextEdit(new Span(offset, 0), text);
  }

  public static TextEdit delete(Span span) {
    return new TextEdit(span, "");
  }

  /** The same edits in the order of their places; insertions at one offset keep their order. */
  public static List<TextEdit> inOrder(List<TextEdit> edits) {
    return edits.stream().sorted(BY_OFFSET).toList();
  }

  /**
   * Applies all edits at once; insertions at one offset keep their order.
   *
   * @throws IllegalArgumentException when two edits overlap or one lies outside the text
   */
  public static String apply(String text, List<TextEdit> edits) {
    StringBuilder result = new StringBuilder(text.length());
    int done = 0;
    for (TextEdit edit : inOrder(edits)) {
      if (edit.span.offset() < done || edit.span.end() > text.length()) {
        throw new IllegalArgumentException("Edit at " + edit.span + " overlaps or leaves the text");
      }
      result.append(text, done, edit.span.offset()).append(edit.replacement);
      done = edit.span.end();
    }
    return result.append(text, done, text.length()).toString();
  }

  /** Where a caret at {@code offset} stands after {@code edits}: behind what came there. */
  public static int behind(List<TextEdit> edits, int offset) {
    int place = offset;
    for (TextEdit edit : edits) {
      if (edit.span.offset() <= offset) {
        int gone = Math.min(offset, edit.span.end()) - edit.span.offset();
        place += edit.replacement.length() - gone;
      }
    }
    return place;
  }
}
