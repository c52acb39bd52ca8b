package org.postil.recognition.internal.candidate;

import java.util.EnumSet;
import java.util.Set;

/** Finds the decoy that a run of digits looks like, by what stands on either side of it. */
final class Traps {

  /** What stands before leaves it open whether something after makes a decoy of the digits. */
  private static final Set<Trap> OPEN = EnumSet.of(Trap.NONE, Trap.YEAR_POINT, Trap.NUMBER_POINT);

  private final String text;
  private final TrapBefore trapBefore;
  private final TrapAfter trapAfter;

  Traps(String text) {
    this.text = text;
    this.trapBefore = new TrapBefore(text);
    this.trapAfter = new TrapAfter(text);
  }

  Trap at(int start, int end, Before before) {
    Trap left = trapBefore.at(start, end, before);
    if (!OPEN.contains(left)) {
      return left;
    }
    Trap right = trapAfter.at(start, end, before);
    return right == Trap.NONE ? left : right;
  }

  /** Whether the digits and separators from {@code start} to {@code end} are part of no number. */
  boolean isFree(int start, int end, Before before) {
    Trap trap = at(start, end, before);
    return (trap == Trap.NONE || trap == Trap.YEAR_POINT) && After.at(text, end).evidence() >= 0;
  }
}
