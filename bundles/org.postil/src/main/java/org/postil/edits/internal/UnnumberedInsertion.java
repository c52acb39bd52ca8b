package org.postil.edits.internal;

import java.util.List;
import java.util.Optional;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.internal.Messages;
import org.postil.recognition.NoteStyle;

/**
 * Inserts a note among such as have no numbers: among symbols with the next one, and those after it
 * move up; among names with a number that is free.
 */
public final class UnnumberedInsertion {

  private final Draft draft;
  private final Insertion insertion;
  private final List<DraftNote> notes;
  private final List<DraftNote> before;
  private final boolean symbols;

  private UnnumberedInsertion(Draft draft, Insertion insertion) {
    this.draft = draft;
    this.insertion = insertion;
    this.notes = draft.notes(insertion.list());
    this.before = insertion.notesBefore();
    this.symbols = insertion.style() == NoteStyle.SYMBOL;
  }

  /**
   * The outcome.
   *
   * @param offset where the reference shall stand
   * @param words the text of the note
   */
  public static Outcome of(Draft draft, int offset, Insertion insertion, String words) {
    UnnumberedInsertion unnumbered = new UnnumberedInsertion(draft, insertion);
    if (unnumbered.symbols && !unnumbered.followText()) {
      return new Refused(Messages.format("edit.insert.symbols"), List.of());
    }
    return unnumbered.symbols || insertion.style() == NoteStyle.CARET
        ? unnumbered.insert(offset, words)
        : new Refused(Messages.format("edit.no-numbers"), List.of());
  }

  /** Whether the symbols are in order, and so are the first references to them. */
  private boolean followText() {
    return Symbols.areInOrder(notes)
        && before.size() <= notes.size()
        && notes.subList(0, before.size()).equals(before);
  }

  private Outcome insert(int offset, String words) {
    DraftNote note = DraftNote.in(insertion.list());
    Optional<DraftNote> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    Draft inserted =
        NotePieces.insert(
            ReferencePieces.insert(draft, offset, note, insertion.style()),
            last,
            List.of(new NewNote(note, List.of(new Fresh(words)))));
    return Repetitions.heed(
        inserted, Sealer.seal(inserted, labels(inserted, note), Optional.of(note)));
  }

  private Labels labels(Draft inserted, DraftNote note) {
    Labels labels = new Labels();
    if (symbols) {
      Symbols.give(inserted.notes(insertion.list()), labels);
    } else {
      labels.put(note, ReferenceOrder.greatest(notes).orElse(0) + 1);
    }
    return labels;
  }
}
