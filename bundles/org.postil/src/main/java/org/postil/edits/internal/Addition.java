package org.postil.edits.internal;

import java.util.List;
import java.util.Optional;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.recognition.NoteStyle;

/** Notes that come into an article where it has no list for them, with what refers to them. */
public interface Addition {

  /** {@code draft} with the references, or words that hold them, at {@code offset}. */
  Draft refer(Draft draft, int offset, NoteStyle style);

  /** The notes in the order of their numbers, at least one, for references of that style. */
  List<NewNote> notes(NoteStyle style);

  /** How its references are written in an article that has no others. */
  default NoteStyle style() {
    return NoteStyle.GLUED;
  }

  /** The note in which to go on writing. */
  default Optional<DraftNote> caret() {
    return Optional.empty();
  }

  /** A reference to a note with those words. */
  static Addition of(DraftNote note, String words) {
    return new Addition() {
      @Override
      public Draft refer(Draft draft, int offset, NoteStyle style) {
        return ReferencePieces.insert(draft, offset, note, style);
      }

      @Override
      public List<NewNote> notes(NoteStyle style) {
        return List.of(new NewNote(note, List.of(new Piece.Fresh(words))));
      }

      @Override
      public Optional<DraftNote> caret() {
        return Optional.of(note);
      }
    };
  }
}
