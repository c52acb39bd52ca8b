package org.postil.recognition;

import java.util.List;
import org.postil.text.Span;

/**
 * A run of notes: at the end of the article, or after each of its chapters.
 *
 * @param span from the first note to the end of the last
 * @param notes in text order
 * @param scope the part of the text whose references the list serves: the whole article, or a
 *     chapter
 */
public record NoteList(Span span, List<Note> notes, Span scope) {}
