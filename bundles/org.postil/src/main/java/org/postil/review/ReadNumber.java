package org.postil.review;

import org.postil.recognition.Certainty;
import org.postil.text.Span;

/**
 * How one number or symbol of an article was read.
 *
 * @param span where it stands
 * @param before the words before it, on one line
 * @param text what is written there
 * @param after the words after it, on one line
 * @param reference whether it was read as a note reference, else as plain text
 * @param certainty how sure the reading is
 * @param reason why it is read so, one short sentence for a person
 */
public record ReadNumber(
    Span span,
    String before,
    String text,
    String after,
    boolean reference,
    Certainty certainty,
    String reason) {}
