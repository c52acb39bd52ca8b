package org.postil.edits.internal;

import java.util.List;
import java.util.Optional;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.internal.Messages;
import org.postil.recognition.NoteStyle;

/**
 * Inserts notes among such as have no numbers: among symbols with the next ones, and those after
 * them move up; among names with numbers that are free.
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
   * @param offset where the references shall stand
   */
  public static Outcome of(Draft draft, int offset, Insertion insertion, Addition addition) {
    UnnumberedInsertion unnumbered = new UnnumberedInsertion(draft, insertion);
    if (unnumbered.symbols && !unnumbered.followText()) {
      return new Refused(Messages.format("edit.insert.symbols"), List.of());
    }
    return unnumbered.symbols || insertion.style() == NoteStyle.CARET
        ? unnumbered.insert(offset, addition)
        : new Refused(Messages.format("edit.no-numbers"), List.of());
  }

  /** Whether the symbols are in order, and so are the first references to them. */
  private boolean followText() {
    return Symbols.areInOrder(notes)
        && before.size() <= notes.size()
        && notes.subList(0, before.size()).equals(before);
  }

  private Outcome insert(int offset, Addition addition) {
    NoteStyle style = insertion.style();
    Optional<DraftNote> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    List<NewNote> added = addition.notes(style);
    Draft inserted = NotePieces.insert(addition.refer(draft, offset, style), last, added);
    Labels labels = new Labels();
    if (symbols) {
      Symbols.give(inserted.notes(insertion.list()), labels);
    } else {
      NotePieces.number(added, ReferenceOrder.greatest(notes).orElse(0) + 1, labels);
    }
    return Repetitions.heed(inserted, Sealer.seal(inserted, labels, addition.caret()));
  }
}
