package org.postil.numbering;

import java.util.List;
import java.util.Optional;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;

/** One slip in the numbering of an article, with both its halves. */
public sealed interface NumberingFault {

  /**
   * Nothing refers to a run of neighbouring notes.
   *
   * @param notes the run, ascending
   * @param before the last reference in order before the place where they are missing
   * @param after the first reference in order after that place
   */
  record Unreferenced(
      List<Note> notes, Optional<NoteReference> before, Optional<NoteReference> after)
      implements NumberingFault {}

  /**
   * A reference bears another label than its place asks for, and nothing else refers to the note
   * that its place asks for.
   *
   * @param reference the reference, with or without a note of its own
   * @param expected the note to which nothing refers
   */
  record Mistaken(NoteReference reference, Note expected) implements NumberingFault {}

  /** Two neighbouring references stand in each other's place. */
  record Swapped(NoteReference first, NoteReference second) implements NumberingFault {}

  /**
   * The first reference to a note stands before or after its turn.
   *
   * @param reference that reference
   * @param previous the reference in order before it, empty when it stands before all in order
   * @param turnAfter the reference in order after which it is expected, if any
   * @param turnBefore the reference in order before which it is expected, if any
   */
  record OutOfOrder(
      NoteReference reference,
      Optional<NoteReference> previous,
      Optional<NoteReference> turnAfter,
      Optional<NoteReference> turnBefore)
      implements NumberingFault {}
}
