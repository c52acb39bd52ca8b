package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.citation.RepeatedCitation;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.Piece.References;
import org.postil.edits.internal.ReferencePieces;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.edits.internal.Symbols;
import org.postil.edits.internal.TextOrder;
import org.postil.internal.Messages;
import org.postil.navigation.Sentence;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Deletes a note with all that refers to it; the notes after it move down. */
public final class DeleteNote {

  private static final int EXCERPT = 60;

  private DeleteNote() {}

  /**
   * Deletes the note whose reference or label stands at {@code offset}, or in which the place lies.
   * Where several references lead to it, asks whether only one of them is to go.
   */
  public static Outcome at(Analysis article, int offset) {
    Optional<NoteReference> reference =
        SpanSearch.touching(article.recognition().references(), NoteReference::span, offset);
    if (reference.isPresent()) {
      return reference
          .get()
          .note()
          .map(note -> ask(article, note))
          .orElseGet(() -> new Refused(undefined(reference.get()), List.of()));
    }
    return SpanSearch.touching(article.recognition().notes(), Note::span, offset)
        .map(note -> ask(article, note))
        .orElseGet(() -> new Refused(Messages.format("edit.delete.place"), List.of()));
  }

  private static String undefined(NoteReference reference) {
    return Messages.format("edit.note.undefined", reference.label());
  }

  private static Outcome ask(Analysis article, Note note) {
    List<NoteReference> references = article.links().referencesTo(note);
    if (references.size() < 2) {
      return of(article, note);
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            Messages.format("edit.delete.all", note.label(), references.size()),
            note.span(),
            () -> of(article, note)));
    references.forEach(reference -> choices.add(choice(article, note, reference)));
    return new Asked(
        Messages.format("edit.delete.which", references.size(), note.label()),
        List.copyOf(choices));
  }

  private static Choice choice(Analysis article, Note note, NoteReference reference) {
    Span sentence = Sentence.around(article, reference.span());
    String words = Excerpt.of(article.text(), sentence, reference.span(), EXCERPT);
    return new Choice(
        Messages.format("edit.delete.reference", words),
        reference.span(),
        () -> reference(article, note, reference));
  }

  /** Deletes {@code note} and all references to it. */
  public static Outcome of(Analysis article, Note note) {
    if (note.isInline()) {
      return new Refused(Messages.format("edit.in-place"), List.of());
    }
    List<Fault> pointers = pointersTo(article, note);
    if (!pointers.isEmpty()) {
      return new Refused(
          Messages.format("edit.delete.pointed", note.label(), pointers.size()), pointers);
    }
    List<Fault> repetition = repetitionOf(article, note);
    if (!repetition.isEmpty()) {
      return new Refused(Messages.format("edit.delete.repeated", note.label()), repetition);
    }
    Draft draft = Draft.of(article);
    DraftNote gone = draft.note(note);
    Labels labels = new Labels();
    closeUp(draft, gone, labels);
    Draft unreferenced = draft.replacingGroups(group -> group.without(each -> each == gone));
    Draft left = NotePieces.remove(ReferencePieces.removeEmpty(unreferenced), List.of(gone));
    return Sealer.seal(left, labels);
  }

  private static void closeUp(Draft draft, DraftNote gone, Labels labels) {
    if (gone.number().isPresent()) {
      Series.of(draft.article(), gone.list())
          .shift(draft, labels, gone.number().getAsInt() + 1, -1);
      return;
    }
    Symbols.closeUp(draft.notes(gone.list()), Set.of(gone), labels);
  }

  /** Words elsewhere that point at the note would be left without it. */
  static List<Fault> pointersTo(Analysis article, Note note) {
    return article.links().crossReferencesTo(note).stream()
        .filter(pointer -> pointer.source().filter(note::equals).isEmpty())
        .map(
            pointer ->
                new Fault(
                    "xref.undefined",
                    pointer.labelSpan(),
                    Messages.format("edit.delete.pointer", pointer.span().of(article.text()))))
        .toList();
  }

  /** “Ibid.” in the next note would come to mean another one. */
  private static List<Fault> repetitionOf(Analysis article, Note note) {
    List<Note> notes = article.recognition().noteLists().get(note.list()).notes();
    if (RepeatedCitation.ibid(article.text(), note).isPresent()) {
      return List.of();
    }
    return notes.stream()
        .skip(notes.indexOf(note) + 1L)
        .limit(1)
        .flatMap(next -> RepeatedCitation.ibid(article.text(), next).stream())
        .map(ibid -> new Fault("xref.ibid-first", ibid, repeats(article, ibid)))
        .toList();
  }

  private static String repeats(Analysis article, Span ibid) {
    return Messages.format("edit.delete.repeats", ibid.of(article.text()));
  }

  /** Deletes one of several references; the notes stay in the order of their first references. */
  private static Outcome reference(Analysis article, Note note, NoteReference reference) {
    Draft draft = Draft.of(article);
    DraftNote kept = draft.note(note);
    Draft without =
        ReferencePieces.removeEmpty(
            draft.replacing(
                piece ->
                    Stream.of(
                        piece instanceof References references
                                && references
                                    .span()
                                    .filter(span -> span.covers(reference.span()))
                                    .isPresent()
                            ? new References(
                                references.group().without(each -> each == kept), references.span())
                            : piece)));
    Labels labels = new Labels();
    return Sealer.seal(TextOrder.keep(draft, without, labels), labels);
  }
}
