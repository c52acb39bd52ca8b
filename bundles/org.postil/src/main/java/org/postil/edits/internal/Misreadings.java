package org.postil.edits.internal;

import java.util.Set;
import org.postil.recognition.Recognition;

/**
 * Where the text after an operation would not be read as it is meant.
 *
 * @param notes those that would not be read as notes
 * @param groups indices of the pieces of references that would be lost or lead elsewhere
 * @param numbers offsets in the new text of what would be read as a reference and is none
 * @param begun offsets in the new text of numbers that would be read as the label of a note
 * @param bounds offsets in the new text where a note would end that should not
 * @param shortened the notes that would end there
 * @param pointers offsets in the new text of cross-references that would be read otherwise
 */
record Misreadings(
    Set<DraftNote> notes,
    Set<Integer> groups,
    Set<Integer> numbers,
    Set<Integer> begun,
    Set<Integer> bounds,
    Set<DraftNote> shortened,
    Set<Integer> pointers) {

  /** Compares what {@code meant} means with what recognition reads. */
  static Misreadings of(Rendering meant) {
    return new Comparison(meant, Recognition.of(meant.text())).compare();
  }

  boolean isEmpty() {
    return count() == 0;
  }

  int count() {
    return notes.size()
        + groups.size()
        + numbers.size()
        + begun.size()
        + bounds.size()
        + pointers.size();
  }
}
