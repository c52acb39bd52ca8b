package org.postil.recognition.internal;

import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.candidate.Trap;
import org.postil.recognition.internal.sequence.Placed;
import org.postil.recognition.internal.sequence.Targets;

/** Says in one short sentence why a candidate is read as it is. */
final class Reasons {

  private final String text;
  private final Targets targets;

  Reasons(String text, Targets targets) {
    this.text = text;
    this.targets = targets;
  }

  /** Why {@code rank} is referred to at {@code placed}. */
  String accepted(Placed placed, int rank) {
    return place(placed) + ", " + standing(placed, rank) + ", " + note(rank);
  }

  private String place(Placed placed) {
    Reading reading = placed.reading();
    Candidate candidate = reading.candidate();
    return switch (candidate.style()) {
      case SUPERSCRIPT -> "superscript";
      case BRACKET -> "in brackets";
      case PARENTHESIS -> "in parentheses";
      default -> reading.isSuffix() ? afterNumber(reading) : candidate.before().phrase();
    };
  }

  private String afterNumber(Reading reading) {
    return "after the number " + text.substring(reading.candidate().start(), reading.start());
  }

  private String standing(Placed placed, int rank) {
    return switch (placed.standing()) {
      case NEXT ->
          rank == 0 ? "first in sequence" : "next in sequence after " + targets.number(rank - 1);
      case AFTER_GAP ->
          placed.previous() < 0
              ? "though the notes before have no reference"
              : "in sequence after " + targets.number(placed.previous());
      case REPEATED -> "note " + targets.number(rank) + " is referred to elsewhere too";
      case OUT_OF_ORDER ->
          "out of sequence, but note " + targets.number(rank) + " has no other reference";
    };
  }

  private String note(int rank) {
    String number = "note " + targets.number(rank);
    return targets.isMissing(rank) ? number + " is missing from the list" : number + " exists";
  }

  /** Why {@code candidate} is a plain number where the label of {@code rank} comes next. */
  String rejected(Candidate candidate, int rank) {
    if (candidate.trap() != Trap.NONE) {
      return candidate.trap().phrase();
    }
    if (!targets.isLabel(candidate.number())) {
      return "no note bears the label " + candidate.span().of(text);
    }
    String place = candidate.before().phrase();
    return rank < targets.ranks() && !targets.isMissing(rank)
        ? place + ", where note " + targets.number(rank) + " comes next"
        : place + ", after the last note has had its reference";
  }
}
