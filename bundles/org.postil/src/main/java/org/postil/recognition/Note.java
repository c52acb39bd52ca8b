package org.postil.recognition;

import org.postil.text.Span;

/**
 * A note of the article.
 *
 * @param span from the first character of the label to the end of the last continuation paragraph
 * @param labelSpan the label without its punctuation: {@code 12} in {@code 12.}, {@code [^12]}
 *     whole
 * @param label the label as written, without brackets: {@code 12}, {@code ¹²}, {@code †}, {@code
 *     lankov}
 * @param number the computed number, one-based; restarts with the list when the article's numbering
 *     does
 * @param style how the label is written
 * @param body what follows the label and its punctuation
 * @param list zero-based index of the note's list in {@link Recognition#noteLists()}; -1 for an
 *     inline note, which is in none
 */
public record Note(
    Span span, Span labelSpan, String label, int number, NoteStyle style, Span body, int list) {

  /** Whether the note is written where it is referred to, as in {@code ^[See there.]}. */
  public boolean isInline() {
    return list < 0;
  }
}
