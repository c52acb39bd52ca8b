package org.postil.recognition;

import org.postil.text.Span;

/**
 * A candidate that might have been a note reference and was read as plain text.
 *
 * @param span the digits or the symbol
 * @param text what is written there
 * @param certainty how sure the reading is
 * @param reason why it is read so, one short sentence for a person
 */
public record PlainNumber(Span span, String text, Certainty certainty, String reason) {}
