package org.postil.edits;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;
import org.postil.text.TextEdit;

/**
 * What a person has typed or pasted as plain text, and what may have been meant by it.
 *
 * @param article the article with it
 * @param span where it stands
 * @param meant the operation that was meant, on the article without it
 */
public record EnteredText(Analysis article, Span span, Function<Analysis, Outcome> meant) {

  /**
   * A reference that may have been meant as that of a new note, as when somebody types {@code 3} in
   * the midst of others; empty for one that is written together with others or stands in a note.
   */
  public static Optional<EnteredText> reference(Analysis article, NoteReference reference) {
    ReferenceText written = ReferenceText.of(article, reference);
    int offset = written.span().offset();
    boolean inNote =
        SpanSearch.touching(article.recognition().notes(), Note::span, offset).isPresent();
    return written.inGroup() || inNote
        ? Optional.empty()
        : Optional.of(
            new EnteredText(article, written.span(), before -> InsertNote.at(before, offset, "")));
  }

  /**
   * A text with notes of its own, which may have been meant to join the notes of the article; empty
   * for any other text.
   */
  public static Optional<EnteredText> passage(Analysis article, Span pasted) {
    return Passage.read(pasted.of(article.text()))
        .map(
            passage ->
                new EnteredText(
                    article, pasted, before -> PastePassage.at(before, pasted.offset(), passage)));
  }

  /** The text before it was entered. */
  public String before() {
    return TextEdit.apply(article.text(), removal());
  }

  private List<TextEdit> removal() {
    return List.of(TextEdit.delete(span));
  }

  /** What was meant, for the text {@linkplain #before() before}. */
  public Outcome outcomeBefore() {
    return meant.apply(Analysis.of(before()));
  }

  /** What was meant in the place of what was entered, for the article. */
  public Outcome outcome() {
    Done removed = new Done(removal(), List.of(), OptionalInt.empty());
    return switch (outcomeBefore().following(removed, article.text())) {
      case Refused(var reason, var faults) ->
          new Refused(reason, faults.stream().map(this::inArticle).toList());
      case Outcome outcome -> outcome;
    };
  }

  /** A fault of the text before, where it stands in the article. */
  private Fault inArticle(Fault fault) {
    int shift = fault.span().offset() >= span.offset() ? span.length() : 0;
    Span place = new Span(fault.span().offset() + shift, fault.span().length());
    return new Fault(fault.finding(), place, fault.message());
  }
}
