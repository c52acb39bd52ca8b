package org.postil.recognition;

import java.util.Optional;
import org.postil.text.Span;

/**
 * Words that point at another note: {@code see [9]}, {@code see note 9}, {@code n. 9 above}.
 *
 * @param span the words, from {@code see} to the label and its bracket
 * @param labelSpan the label alone: {@code 9}
 * @param label the label as written
 * @param target the note pointed at, empty when there is none
 * @param source the note in which the words stand, empty in the body
 */
public record CrossReference(
    Span span, Span labelSpan, String label, Optional<Note> target, Optional<Note> source) {}
