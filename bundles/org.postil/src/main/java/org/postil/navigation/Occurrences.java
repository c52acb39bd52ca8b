package org.postil.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.citation.CitedNote;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Where a note and all that refers to it stand. */
public final class Occurrences {

  private Occurrences() {}

  /**
   * The label of the note that a caret at {@code offset} is about, and the labels of everything
   * that refers to it; empty where the caret is about no note.
   */
  public static List<Span> at(Analysis article, int offset) {
    return noteAt(article, offset).map(note -> of(article, note)).orElse(List.of());
  }

  /**
   * The note that a caret at {@code offset} is about: the caret touches its label, a reference to
   * it, a cross-reference to it, or {@code Ibid.} or its like that stands for it.
   */
  public static Optional<Note> noteAt(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .flatMap(NoteReference::note)
        .or(() -> SpanSearch.touching(article.recognition().notes(), Note::labelSpan, offset))
        .or(
            () ->
                SpanSearch.touching(
                        article.recognition().crossReferences(), CrossReference::span, offset)
                    .flatMap(CrossReference::target))
        .or(() -> CitedNote.at(article.recognition(), offset).map(CitedNote::target));
  }

  private static List<Span> of(Analysis article, Note note) {
    List<Span> spans = new ArrayList<>();
    spans.add(note.labelSpan());
    article.links().referencesTo(note).forEach(reference -> spans.add(reference.span()));
    article.links().crossReferencesTo(note).forEach(reference -> spans.add(reference.labelSpan()));
    return List.copyOf(spans);
  }
}
