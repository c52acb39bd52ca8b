package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Group.Member;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.Pointer;
import org.postil.edits.internal.Piece.References;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;

/** Cuts an article into pieces at its notes and at all that refers to them. */
final class DraftReader {

  private final Analysis article;
  private final Map<Note, DraftNote> notes = new IdentityHashMap<>();
  private final List<Placed> placed = new ArrayList<>();

  /** A piece and where it is to stand; a note ends before another piece at the same place. */
  private record Placed(int offset, Piece piece) {}

  private DraftReader(Analysis article) {
    this.article = article;
  }

  static Draft read(Analysis article) {
    DraftReader reader = new DraftReader(article);
    reader.addNotes();
    reader.addPointers();
    reader.addReferences();
    return new Draft(article, reader.pieces());
  }

  private void addNotes() {
    for (Note note : article.recognition().notes()) {
      DraftNote draft = DraftNote.of(note);
      notes.put(note, draft);
      Span label = Span.between(note.span().offset(), note.body().offset());
      add(
          label.offset(),
          new NoteStart(
              draft, NoteForm.of(article, note), Optional.of(written(note)), Optional.of(label)));
      add(note.span().end(), new NoteEnd(draft));
    }
  }

  private String written(Note note) {
    return note.labelSpan().of(article.text());
  }

  private void add(int offset, Piece piece) {
    placed.add(new Placed(offset, piece));
  }

  private void addPointers() {
    article
        .recognition()
        .crossReferences()
        .forEach(
            reference ->
                reference
                    .target()
                    .ifPresent(
                        target ->
                            add(
                                reference.labelSpan().offset(),
                                new Pointer(
                                    notes.get(target),
                                    reference.labelSpan().of(article.text()),
                                    Optional.of(reference.labelSpan())))));
  }

  private void addReferences() {
    List<NoteReference> open = new ArrayList<>();
    for (NoteReference reference : article.recognition().references()) {
      if (reference.style() == NoteStyle.INLINE) {
        continue;
      }
      if (!open.isEmpty() && !joins(open.getLast(), reference)) {
        addGroup(open);
        open.clear();
      }
      open.add(reference);
    }
    if (!open.isEmpty()) {
      addGroup(open);
    }
  }

  private boolean joins(NoteReference first, NoteReference second) {
    return first.style() == second.style()
        && first.span().end() <= second.span().offset()
        && Joins.mayPart(first.style(), between(first, second));
  }

  private String between(NoteReference first, NoteReference second) {
    int from = first.span().end();
    int to = second.span().offset();
    return to - from > Joins.LONGEST ? Joins.NONE : article.text().substring(from, to);
  }

  private void addGroup(List<NoteReference> references) {
    Brackets brackets = brackets(references);
    List<Member> members = new ArrayList<>();
    NoteReference previous = null;
    for (NoteReference reference : references) {
      String join = previous == null ? "" : between(previous, reference);
      members.add(new Member(join, reference.span().of(article.text()), meant(reference)));
      previous = reference;
    }
    int start = references.getFirst().span().offset() - brackets.open().length();
    int end = references.getLast().span().end() + brackets.close().length();
    Group group =
        new Group(
            references.getFirst().style(), brackets.open(), brackets.close(), List.copyOf(members));
    add(start, new References(group, Optional.of(Span.between(start, end))));
  }

  /** The brackets around the group, none where the text has other ones. */
  private Brackets brackets(List<NoteReference> references) {
    Brackets usual = Brackets.of(references.getFirst().style());
    int start = references.getFirst().span().offset();
    boolean opened = article.text().startsWith(usual.open(), start - usual.open().length());
    boolean closed = article.text().startsWith(usual.close(), references.getLast().span().end());
    return opened && closed ? usual : new Brackets("", "");
  }

  private List<DraftNote> meant(NoteReference reference) {
    return Stream.concat(reference.impliedNotes().stream(), reference.note().stream())
        .map(notes::get)
        .toList();
  }

  private List<Piece> pieces() {
    placed.sort(
        Comparator.comparingInt(Placed::offset)
            .thenComparing(one -> !(one.piece() instanceof NoteEnd)));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Placed one : placed) {
      if (one.offset() > at) {
        pieces.add(new Kept(Span.between(at, one.offset())));
        at = one.offset();
      }
      pieces.add(one.piece());
      at = one.piece().place().map(Span::end).orElse(at);
    }
    if (at < article.text().length()) {
      pieces.add(new Kept(Span.between(at, article.text().length())));
    }
    return List.copyOf(pieces);
  }
}
