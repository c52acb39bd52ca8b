package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Piece.Escape;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.Indent;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.Pointer;
import org.postil.edits.internal.Piece.References;
import org.postil.edits.internal.WrittenGroup.Token;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** Writes a draft with its labels: the edits that lead to it, and where everything stands then. */
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
  private final Labels labels;
  private final EditBuilder out;
  private final int[] starts;
  private final Map<DraftNote, Span> noteLabels = new IdentityHashMap<>();
  private final Map<DraftNote, Integer> bodies = new IdentityHashMap<>();
  private final Map<DraftNote, Integer> ends = new IdentityHashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<CrossReference> crossReferences = new ArrayList<>();
  private final List<TextEdit> edits;
  private final String text;

  Rendering(Draft draft, Labels labels) {
    this.draft = draft;
    this.labels = labels;
    this.out = new EditBuilder(draft.article().text());
    this.starts = new int[draft.pieces().size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = out.length();
      write(i);
    }
    edits = out.edits();
    text = out.text();
  }

  private void write(int index) {
    switch (draft.pieces().get(index)) {
      case Kept kept -> out.keep(kept.span());
      case Fresh fresh -> out.insert(fresh.text());
      case Escape escape -> out.insert("\\");
      case Indent indent -> out.insert(Continuations.INDENT);
      case NoteStart start -> write(start);
      case NoteEnd end -> ends.put(end.note(), out.length());
      case Pointer pointer -> write(pointer);
      case References group -> write(index, group);
    }
  }

  private void write(NoteStart start) {
    NoteForm form = start.form();
    String label = label(start);
    List<Token> tokens =
        List.of(
            new Token(form.before(), form.before()),
            new Token(start.written().orElse(""), label),
            new Token(form.after(), form.after()));
    int at = out.length() + form.before().length();
    noteLabels.put(start.note(), new Span(at, label.length()));
    write(start.span(), tokens);
    bodies.put(start.note(), out.length());
  }

  private String label(NoteStart start) {
    String label = labels.of(start.note());
    return start
        .written()
        .filter(written -> DraftNote.plain(written).equals(DraftNote.plain(label)))
        .orElseGet(() -> start.form().write(label));
  }

  private void write(Pointer pointer) {
    String label = labels.of(pointer.target());
    crossReferences.add(
        new CrossReference(new Span(out.length(), label.length()), pointer.target()));
    write(pointer.span(), List.of(new Token(pointer.written(), label)));
  }

  private void write(int index, References piece) {
    if (piece.group().members().isEmpty()) {
      return;
    }
    WrittenGroup group = GroupWriter.write(piece.group(), labels);
    int at = out.length();
    int[] places = new int[group.tokens().size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = at;
      at += group.tokens().get(i).after().length();
    }
    for (WrittenGroup.Place place : group.references()) {
      int length = group.tokens().get(place.token()).after().length();
      Span span = new Span(places[place.token()], length);
      references.add(new Reference(index, span, place.note(), place.implied()));
    }
    write(piece.span(), group.tokens());
  }

  /** Writes {@code tokens} one by one where the article has the same ones, else all at once. */
  private void write(Optional<Span> span, List<Token> tokens) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    tokens.forEach(
        token -> {
          before.append(token.before());
          after.append(token.after());
        });
    if (span.isEmpty()) {
      out.insert(after.toString());
    } else if (span.get().of(draft.article().text()).contentEquals(before)) {
      writeEach(span.get(), tokens);
    } else {
      out.replace(span.get(), after.toString());
    }
  }

  private void writeEach(Span span, List<Token> tokens) {
    int at = span.offset();
    for (Token token : tokens) {
      out.replace(new Span(at, token.before().length()), token.after());
      at += token.before().length();
    }
  }

  String text() {
    return text;
  }

  List<TextEdit> edits() {
    return edits;
  }

  /** Where the words of {@code note} begin in the new text. */
  int body(DraftNote note) {
    return bodies.get(note);
  }

  /** The label of {@code note} in the new text. */
  Span label(DraftNote note) {
    return noteLabels.get(note);
  }

  /** Where {@code note} ends in the new text. */
  int end(DraftNote note) {
    return ends.get(note);
  }

  /** The labels of all notes in the new text. */
  Map<DraftNote, Span> noteLabels() {
    return noteLabels;
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
