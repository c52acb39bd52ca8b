package org.postil.recognition;

import org.postil.text.Span;

/**
 * A line-oriented part of an article. Blocks follow one another in text order without overlap; what
 * lies between them is white space only (line ends, blank lines, indentation).
 *
 * @param kind what the block is
 * @param span the block without the line end that closes it
 * @param label the part that labels it: the key of a header field, the {@code ##} of a heading, the
 *     label of a note or entry without its punctuation ({@code 12} in {@code 12.}, {@code [^12]}
 *     whole); else empty
 * @param body the text proper: the value of a header field, the words of a title or heading, what
 *     follows the label of a note or entry, all of a paragraph
 * @param level 1 to 6 for a heading, else 0
 */
public record Block(Kind kind, Span span, Span label, Span body, int level) {

  /** What a block can be; see the user's guide to the language. */
  public enum Kind {
    TITLE,
    HEADER_FIELD,
    /** The {@code ---} that opens or closes an explicit header. */
    HEADER_FENCE,
    /** A paragraph of the abstract or, in a catalogue record, of the annotation. */
    ABSTRACT,
    HEADING,
    BREAK,
    /** Running text, a list item, a table row, a line of code. */
    PARAGRAPH,
    NOTE,
    /** A further paragraph of the note before it. */
    NOTE_CONTINUATION,
    ENTRY,
    /** A further paragraph of the reference entry before it. */
    ENTRY_CONTINUATION,
    /** What follows the last note: the translator, a site footer. */
    CLOSING_LINE
  }
}
