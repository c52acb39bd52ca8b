package org.postil.recognition;

import org.postil.text.Span;

/**
 * One field of the article's header or catalogue record.
 *
 * @param span the whole line
 * @param keySpan the label, without a colon
 * @param key the label as written
 * @param valueSpan the value without the white space around it
 * @param value the value as written
 */
public record HeaderField(Span span, Span keySpan, String key, Span valueSpan, String value) {}
