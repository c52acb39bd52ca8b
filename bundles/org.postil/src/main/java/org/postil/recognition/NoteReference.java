package org.postil.recognition;

import java.util.List;
import java.util.Optional;
import org.postil.text.Span;

/**
 * A place in the text that refers to a note. Where several labels stand together, as in {@code [1,
 * 3–5]}, each written label is a reference of its own.
 *
 * @param span the label alone: {@code 12} in {@code .12} and in {@code [12]}, {@code [^12]} whole
 * @param label the label as written, without brackets
 * @param style how it is written
 * @param note the note it refers to, empty when there is none
 * @param implied labels that a range implies and nobody wrote, on the reference that ends the
 *     range: {@code 11} and {@code 12} on the {@code 13} of {@code [10-13]}
 * @param impliedNotes the notes of the implied labels, those that exist
 * @param certainty how sure the reading is
 * @param reason why it is read so, one short sentence for a person
 */
public record NoteReference(
    Span span,
    String label,
    NoteStyle style,
    Optional<Note> note,
    List<String> implied,
    List<Note> impliedNotes,
    Certainty certainty,
    String reason) {}
