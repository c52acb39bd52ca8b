package org.postil.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postil.analysis.Analysis;
import org.postil.citation.CitedNote;
import org.postil.internal.Messages;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * What to show for the place under the pointer.
 *
 * @param span the words it speaks of
 * @param text plain text, lines parted by LF
 */
public record Hover(Span span, String text) {

  private static final int NOTE_LENGTH = 2000;
  private static final int SENTENCE_LENGTH = 400;

  /**
   * On a note reference its note and the reason of the reading; on the label of a note the
   * sentences that refer to it; on a cross-reference the note it names, on {@code Ibid.} the note
   * that it stands for; on a rejected candidate why it is a plain number.
   */
  public static Optional<Hover> at(Analysis article, int offset) {
    return onReference(article, offset)
        .or(() -> onNote(article, offset))
        .or(() -> onCrossReference(article, offset))
        .or(() -> onRepeatedCitation(article, offset))
        .or(() -> onPlainNumber(article, offset));
  }

  private static Optional<Hover> onReference(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .map(
            reference ->
                new Hover(
                    reference.span(),
                    noteText(article, reference.note(), reference.label())
                        + "\n\n"
                        + Messages.format("hover.reference", reference.reason())));
  }

  private static Optional<Hover> onNote(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().notes(), Note::labelSpan, offset)
        .map(note -> new Hover(note.labelSpan(), referringSentences(article, note)));
  }

  private static String referringSentences(Analysis article, Note note) {
    List<NoteReference> references = article.links().referencesTo(note);
    if (references.isEmpty()) {
      return Messages.format("hover.unreferenced", note.label());
    }
    return references.stream()
        .map(reference -> sentence(article, reference.span()))
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  private static String sentence(Analysis article, Span place) {
    Span sentence = Sentence.around(article, place);
    return Excerpt.of(article.text(), sentence, place, SENTENCE_LENGTH);
  }

  private static Optional<Hover> onCrossReference(Analysis article, int offset) {
    return SpanSearch.touching(
            article.recognition().crossReferences(), CrossReference::span, offset)
        .map(
            reference ->
                new Hover(
                    reference.span(), noteText(article, reference.target(), reference.label())));
  }

  private static Optional<Hover> onRepeatedCitation(Analysis article, int offset) {
    return CitedNote.at(article.recognition(), offset)
        .map(cited -> new Hover(cited.words(), noteText(article, cited.target())));
  }

  private static Optional<Hover> onPlainNumber(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().plainNumbers(), PlainNumber::span, offset)
        .map(
            number ->
                new Hover(
                    number.span(),
                    Messages.format("hover.plain-number", number.text(), number.reason())));
  }

  private static String noteText(Analysis article, Optional<Note> note, String label) {
    return note.map(found -> noteText(article, found))
        .orElseGet(() -> Messages.format("hover.no-note", label));
  }

  private static String noteText(Analysis article, Note note) {
    return Excerpt.of(article.text(), note.span(), NOTE_LENGTH);
  }
}
