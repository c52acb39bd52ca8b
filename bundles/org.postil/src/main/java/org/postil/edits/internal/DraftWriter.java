package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Writes a draft with its labels, piece by piece, and keeps where everything comes to stand. */
final class DraftWriter {

  private final Draft draft;
  private final Labels labels;
  private final EditBuilder out;
  private final int[] starts;
  private final NotePlaces places = new NotePlaces();
  private final List<Rendering.Reference> references = new ArrayList<>();
  private final List<Rendering.CrossReference> crossReferences = new ArrayList<>();

  DraftWriter(Draft draft, Labels labels) {
    this.draft = draft;
    this.labels = labels;
    this.out = new EditBuilder(draft.article().text());
    this.starts = new int[draft.pieces().size()];
  }

  Rendering write() {
    for (int i = 0; i < starts.length; i++) {
      starts[i] = out.length();
      write(i);
    }
    return new Rendering(
        draft, out.edits(), out.text(), starts, places, references, crossReferences);
  }

  private void write(int index) {
    switch (draft.pieces().get(index)) {
      case Kept kept -> out.keep(kept.span());
      case Fresh fresh -> out.insert(fresh.text());
      case Escape escape -> out.insert("\\");
      case Indent indent -> out.insert(Continuations.INDENT);
      case NoteStart start -> write(start);
      case NoteEnd end -> places.end(end.note(), out.length());
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
    places.label(start.note(), new Span(at, label.length()));
    write(start.span(), tokens);
    places.body(start.note(), out.length());
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
        new Rendering.CrossReference(new Span(out.length(), label.length()), pointer.target()));
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
      references.add(new Rendering.Reference(index, span, place.note(), place.implied()));
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
}
