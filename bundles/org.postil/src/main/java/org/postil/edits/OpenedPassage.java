package org.postil.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Addition;
import org.postil.edits.internal.Continuations;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Group;
import org.postil.edits.internal.Grouping;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Piece.Pointer;
import org.postil.edits.internal.Piece.References;
import org.postil.recognition.NoteStyle;

/** A passage in pieces, on its way into an article. */
final class OpenedPassage implements Addition {

  private final Passage passage;
  private final Draft source;
  private final Map<DraftNote, DraftNote> notes = new IdentityHashMap<>();
  private final List<DraftNote> coming = new ArrayList<>();

  private OpenedPassage(Passage passage, Draft source, int list, Map<String, DraftNote> there) {
    this.passage = passage;
    this.source = source;
    for (DraftNote note : source.notes().toList()) {
      Optional<DraftNote> same = words(note).map(there::get);
      notes.put(note, same.orElseGet(() -> DraftNote.in(list)));
      if (same.isEmpty()) {
        coming.add(note);
      }
    }
  }

  /** The words by which a shared note is known. */
  private Optional<String> words(DraftNote note) {
    return note.origin()
        .filter(origin -> passage.shared().contains(note.number().orElse(0)))
        .flatMap(origin -> MergeNotes.words(source.article(), origin));
  }

  static OpenedPassage of(Passage passage) {
    return new OpenedPassage(passage, Draft.of(Analysis.of(passage.text())), 0, Map.of());
  }

  /** The same on its way into the list of that index, which is new or has no numbers. */
  OpenedPassage into(int list) {
    return new OpenedPassage(passage, source, list, Map.of());
  }

  /**
   * The same on its way into the list of that index, which {@code target} has. A note that stayed
   * when its passage was cut, since something else refers to it, does not come twice.
   */
  OpenedPassage into(Draft target, int list) {
    Map<String, DraftNote> there = new HashMap<>();
    if (!passage.shared().isEmpty()) {
      for (DraftNote note : target.notes(list)) {
        MergeNotes.words(target.article(), note.origin().orElseThrow())
            .ifPresent(words -> there.putIfAbsent(words, note));
      }
    }
    return new OpenedPassage(passage, source, list, there);
  }

  boolean hasNotes() {
    return !notes.isEmpty();
  }

  @Override
  public NoteStyle style() {
    return passage.style();
  }

  @Override
  public Draft refer(Draft draft, int offset, NoteStyle style) {
    Draft.Cut words = source.cut(passage.words().end());
    Grouping grouping = Grouping.of(draft, style);
    List<Piece> pieces = words.draft().pieces().subList(0, words.index());
    return draft.cut(offset).insert(own(pieces, grouping::write));
  }

  @Override
  public List<NewNote> notes(NoteStyle style) {
    return notes(style, true);
  }

  /**
   * The same for a list whose style may need no indentation.
   *
   * @param atEnd whether the notes come to its end; further paragraphs of the last note have to be
   *     indented there
   */
  List<NewNote> notes(NoteStyle style, boolean atEnd) {
    Draft listed = style == NoteStyle.CARET ? source : withoutIndents(atEnd);
    return coming.stream()
        .map(
            note ->
                new NewNote(
                    notes.get(note), own(NotePieces.words(listed, note), group -> group.in(style))))
        .toList();
  }

  private Draft withoutIndents(boolean atEnd) {
    return Continuations.outdent(
        source,
        atEnd && !coming.isEmpty() ? coming.getLast().origin().stream().toList() : List.of());
  }

  private List<Piece> own(List<Piece> pieces, UnaryOperator<Group> style) {
    List<Piece> own = new ArrayList<>();
    for (Piece piece : pieces) {
      own.add(
          switch (piece.lifted(passage.text())) {
            case References(var group, var none) ->
                new References(
                    style.apply(group).replacing(note -> List.of(notes.get(note))), none);
            case Pointer(var note, var written, var none) ->
                new Pointer(notes.get(note), written, none);
            case Piece lifted -> lifted;
          });
    }
    return own;
  }
}
