package org.postil.edits;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Addition;
import org.postil.edits.internal.Continuations;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Piece.Pointer;
import org.postil.edits.internal.Piece.References;
import org.postil.recognition.Note;
import org.postil.recognition.NoteStyle;

/** A passage in pieces, on its way into an article. */
final class OpenedPassage implements Addition {

  private final Passage passage;
  private final Draft source;
  private final Map<DraftNote, DraftNote> notes = new IdentityHashMap<>();

  /**
   * @param list index of the list to which its notes come
   */
  OpenedPassage(Passage passage, int list) {
    this.passage = passage;
    this.source = Draft.of(Analysis.of(passage.text()));
    source.notes().forEach(note -> notes.put(note, DraftNote.in(list)));
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
    return draft.cut(offset).insert(own(words.draft().pieces().subList(0, words.index()), style));
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
    return source
        .notes()
        .map(note -> new NewNote(notes.get(note), own(NotePieces.words(listed, note), style)))
        .toList();
  }

  private Draft withoutIndents(boolean atEnd) {
    List<Note> all = source.article().recognition().notes();
    return Continuations.outdent(
        source, atEnd && !all.isEmpty() ? List.of(all.getLast()) : List.of());
  }

  private List<Piece> own(List<Piece> pieces, NoteStyle style) {
    List<Piece> own = new ArrayList<>();
    for (Piece piece : pieces) {
      own.add(
          switch (piece.lifted(passage.text())) {
            case References(var group, var none) ->
                new References(group.replacing(note -> List.of(notes.get(note))).in(style), none);
            case Pointer(var note, var written, var none) ->
                new Pointer(notes.get(note), written, none);
            case Piece lifted -> lifted;
          });
    }
    return own;
  }
}
