package org.postil.edits.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Piece.References;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** What a draft becomes: the edits that lead to it, the new text, and where everything stands. */
final class Rendering {

  /**
   * A written reference.
   *
   * @param piece index of its group's piece
   * @param span its label in the new text
   */
  record Reference(int piece, Span span, Optional<DraftNote> note, List<DraftNote> implied) {}

  /** The label of a cross-reference in the new text. */
  record CrossReference(Span span, DraftNote target) {}

  private final Draft draft;
  private final List<TextEdit> edits;
  private final String text;
  private final int[] starts;
  private final NotePlaces places;
  private final List<Reference> references;
  private final List<CrossReference> crossReferences;

  /**
   * @param starts where in {@code text} each piece of {@code draft} begins
   */
  Rendering(
      Draft draft,
      List<TextEdit> edits,
      String text,
      int[] starts,
      NotePlaces places,
      List<Reference> references,
      List<CrossReference> crossReferences) {
    this.draft = draft;
    this.edits = edits;
    this.text = text;
    this.starts = starts;
    this.places = places;
    this.references = references;
    this.crossReferences = crossReferences;
  }

  static Rendering of(Draft draft, Labels labels) {
    return new DraftWriter(draft, labels).write();
  }

  String text() {
    return text;
  }

  List<TextEdit> edits() {
    return edits;
  }

  /** Where the words of {@code note} begin in the new text. */
  int body(DraftNote note) {
    return places.body(note);
  }

  /** The label of {@code note} in the new text. */
  Span label(DraftNote note) {
    return places.labels().get(note);
  }

  /** Where {@code note} ends in the new text. */
  int end(DraftNote note) {
    return places.end(note);
  }

  /** The labels of all notes in the new text. */
  Map<DraftNote, Span> noteLabels() {
    return places.labels();
  }

  List<Reference> references() {
    return references;
  }

  List<CrossReference> crossReferences() {
    return crossReferences;
  }

  /** Whether the references of the piece at {@code index} did not stand so in the article. */
  boolean isWrittenAnew(int index) {
    return draft.pieces().get(index) instanceof References references
        && references.group().members().stream().anyMatch(member -> member.written().isEmpty());
  }

  /** Whether new bare digits stand beside others, with which they would read as one number. */
  boolean runsTogether(Reference reference) {
    return isWrittenAnew(reference.piece())
        && Character.isDigit(text.charAt(reference.span().offset()))
        && (isDigit(reference.span().offset() - 1) || isDigit(reference.span().end()));
  }

  private boolean isDigit(int offset) {
    return offset >= 0 && offset < text.length() && Character.isDigit(text.charAt(offset));
  }

  /** Index of the piece that holds {@code offset} of the new text. */
  int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    while (index + 1 < starts.length && starts[index + 1] <= offset) {
      index++;
    }
    return index;
  }

  /** Offset in the new text at which the piece of that index begins. */
  int start(int piece) {
    return starts[piece];
  }

  /** Offset in the new text at which the piece of that index ends. */
  int end(int piece) {
    return piece + 1 < starts.length ? starts[piece + 1] : text.length();
  }

  /** What it was made of. */
  List<Piece> pieces() {
    return draft.pieces();
  }

  /** The article as it is. */
  Analysis article() {
    return draft.article();
  }

  /**
   * Where in the article that stands which is at {@code offset} of the new text, or what it
   * follows.
   */
  int origin(int offset) {
    int index = pieceAt(offset);
    Optional<Span> place = draft.pieces().get(index).place();
    if (place.isPresent()) {
      return Math.min(place.get().offset() + offset - starts[index], place.get().end());
    }
    while (index > 0 && place.isEmpty()) {
      place = draft.pieces().get(--index).place();
    }
    return place.map(Span::end).orElse(0);
  }
}
