package org.postil.navigation;

import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.SpanSearch;

/** The note that a person means who puts the caret somewhere. */
public final class NoteAt {

  private NoteAt() {}

  /** The note whose reference stands at {@code offset}, or in whose lines the place lies. */
  public static Optional<Note> place(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .flatMap(NoteReference::note)
        .or(() -> inLists(article, offset));
  }

  /** The note of a list in whose lines {@code offset} lies. */
  static Optional<Note> inLists(Analysis article, int offset) {
    int lineStart = article.lines().start(article.lines().line(offset));
    List<Note> notes = article.recognition().notes();
    // The space behind the label of an empty note is no part of it, but a place to write it.
    return SpanSearch.touching(notes, Note::span, offset)
        .or(() -> SpanSearch.touching(notes, Note::span, lineStart))
        .filter(note -> !note.isInline());
  }
}
