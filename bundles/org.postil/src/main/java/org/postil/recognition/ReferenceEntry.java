package org.postil.recognition;

import org.postil.text.Span;

/**
 * An entry of a reference list.
 *
 * @param span from its first character to the end of its last continuation paragraph
 * @param labelSpan the label without its punctuation; empty when the entry bears none
 * @param label the label as written, or the empty string
 * @param body what follows the label and its punctuation
 */
public record ReferenceEntry(Span span, Span labelSpan, String label, Span body) {}
