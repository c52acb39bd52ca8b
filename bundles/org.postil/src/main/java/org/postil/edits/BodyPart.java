package org.postil.edits;

import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** A part of an article that can be taken elsewhere with its notes. */
final class BodyPart {

  private BodyPart() {}

  /** Whether no note begins, ends or goes on in {@code part}, and it cuts no reference in two. */
  static boolean isFreeOfNotes(Analysis article, Span part) {
    return article.recognition().notes().stream()
            .map(Note::span)
            .noneMatch(note -> note.offset() < part.end() && part.offset() < note.end())
        && isBetween(article, part.offset())
        && isBetween(article, part.end());
  }

  private static boolean isBetween(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .map(NoteReference::span)
        .filter(span -> span.offset() < offset && offset < span.end())
        .isEmpty();
  }
}
