package org.postil.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.Pointer;
import org.postil.edits.internal.Piece.References;
import org.postil.edits.internal.Sealer;
import org.postil.recognition.NoteStyle;
import org.postil.text.LineEnd;
import org.postil.text.Span;

/** Makes a small article of a part of one and the notes to which it refers. */
final class PassageReader {

  private final Analysis article;
  private final Draft draft;
  private final List<Piece> words;
  private final List<DraftNote> notes;
  private final Set<DraftNote> known = Collections.newSetFromMap(new IdentityHashMap<>());

  PassageReader(Analysis article, Span part) {
    this.article = article;
    Draft cut = Draft.of(article).cut(part.offset()).draft();
    Draft.Cut end = cut.cut(part.end());
    draft = end.draft();
    words = draft.pieces().subList(draft.cut(part.offset()).index(), end.index());
    notes = draft.with(words).mentions().stream().distinct().toList();
    known.addAll(notes);
  }

  /** The passage with all references and labels in the explicit form, which no text can blur. */
  Passage read() {
    Labels labels = new Labels();
    for (int i = 0; i < notes.size(); i++) {
      labels.put(notes.get(i), i + 1);
    }
    List<Piece> pieces = new ArrayList<>(words.stream().map(this::explicit).toList());
    int length = Sealer.text(draft.with(pieces), labels).length();
    for (DraftNote note : notes) {
      pieces.add(new Fresh(LineEnd.of(article.text()).repeat(2)));
      NotePieces.all(draft, note).stream().map(this::explicit).forEach(pieces::add);
    }
    return new Passage(Sealer.text(draft.with(pieces), labels), new Span(0, length));
  }

  /** The passage as an article of its own, written as {@code end} of the whole article is. */
  String part(NoteSection end) {
    Labels labels = new Labels();
    List<Piece> pieces = new ArrayList<>(words.stream().map(this::own).toList());
    String gap = end.heading().isEmpty() ? gapBefore(end) : end.heading();
    for (int i = 0; i < notes.size(); i++) {
      labels.put(notes.get(i), i + 1);
      pieces.add(new Fresh(i == 0 ? gap : NotePieces.separator(article, notes.get(0))));
      NotePieces.all(draft, notes.get(i)).stream().map(this::own).forEach(pieces::add);
    }
    pieces.add(new Fresh(end.rest()));
    return Sealer.text(draft.with(pieces), labels);
  }

  private String gapBefore(NoteSection end) {
    return Span.between(end.textEnd(), end.notes().span().offset()).of(article.text());
  }

  private Piece own(Piece piece) {
    return switch (piece.lifted(article.text())) {
      case Pointer pointer when !known.contains(pointer.target()) -> new Fresh(pointer.written());
      case Piece lifted -> lifted;
    };
  }

  private Piece explicit(Piece piece) {
    return switch (piece.lifted(article.text())) {
      case References(var group, var none) ->
          new References(group.without(n -> !known.contains(n)).in(NoteStyle.CARET), none);
      case NoteStart(var note, var form, var written, var none) ->
          new NoteStart(note, form.in(NoteStyle.CARET), Optional.empty(), none);
      case Pointer pointer when !known.contains(pointer.target()) -> new Fresh(pointer.written());
      case Piece lifted -> lifted;
    };
  }
}
