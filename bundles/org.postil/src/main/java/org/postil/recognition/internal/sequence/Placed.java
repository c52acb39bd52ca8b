package org.postil.recognition.internal.sequence;

import org.postil.recognition.internal.candidate.Reading;

/**
 * A reading that was accepted, and how it stands in the sequence.
 *
 * @param reading what was accepted
 * @param standing where it stands in the sequence
 * @param previous the rank that the sequence had reached before it, -1 at its start
 * @param strength the evidence for it, local and by the sequence
 */
public record Placed(Reading reading, Standing standing, int previous, double strength) {

  /** How a reference stands in the sequence. */
  public enum Standing {
    /** It follows the reference to the note before. */
    NEXT,
    /** Between it and the reference before, notes have none. */
    AFTER_GAP,
    /** Its note has been referred to before or is so later. */
    REPEATED,
    /** Its note has no other reference, but the sequence expects another here. */
    OUT_OF_ORDER
  }
}
