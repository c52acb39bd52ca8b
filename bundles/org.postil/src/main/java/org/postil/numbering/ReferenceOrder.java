package org.postil.numbering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.numbering.NumberingFault.OutOfOrder;
import org.postil.numbering.NumberingFault.Swapped;
import org.postil.recognition.NoteReference;

/** Finds first references that do not ascend. */
final class ReferenceOrder {

  /** Where more than one in so many is out of order, the labels do not follow the text at all. */
  private static final int HABIT = 6;

  private static final int SLIPS = 2;

  private final Alignment alignment;
  private final Set<NoteReference> explained;
  private final BitSet mentioned = new BitSet();
  private final List<NumberingFault> faults = new ArrayList<>();

  /**
   * @param explained references out of order whose cause is known
   */
  ReferenceOrder(Alignment alignment, Set<NoteReference> explained) {
    this.alignment = alignment;
    this.explained = explained;
  }

  List<NumberingFault> faults() {
    for (int place = 0; place < alignment.mentions().size(); place++) {
      int rank = alignment.rank(place);
      if (rank >= 0 && !mentioned.get(rank)) {
        mentioned.set(rank);
        look(place);
      }
    }
    boolean followsText =
        faults.size() <= SLIPS || faults.size() * HABIT <= mentioned.cardinality();
    return followsText ? faults : List.of();
  }

  private void look(int place) {
    if (alignment.isOnChain(place) || explained.contains(reference(place))) {
      return;
    }
    if (isSwapped(place - 1, place)) {
      faults.add(new Swapped(reference(place - 1), reference(place)));
    } else if (isSwapped(place, place + 1)) {
      faults.add(new Swapped(reference(place), reference(place + 1)));
    } else {
      faults.add(outOfOrder(place));
    }
  }

  private OutOfOrder outOfOrder(int place) {
    int rank = alignment.rank(place);
    return new OutOfOrder(
        reference(place),
        optional(alignment.chainBefore(place)),
        optional(alignment.chainPlaceBelow(rank)),
        optional(alignment.chainPlaceAbove(rank)));
  }

  private Optional<NoteReference> optional(int place) {
    return place < 0 ? Optional.empty() : Optional.of(reference(place));
  }

  /** Whether the two places, one of them on the chain, would both fit it the other way round. */
  private boolean isSwapped(int first, int second) {
    if (first < 0 || second >= alignment.mentions().size()) {
      return false;
    }
    int low = alignment.rank(second);
    int high = alignment.rank(first);
    boolean oneFits = alignment.isOnChain(first) != alignment.isOnChain(second);
    return oneFits && 0 <= low && low < high && fits(low, high, first, second);
  }

  private boolean fits(int low, int high, int first, int second) {
    int before = alignment.chainBefore(first);
    int after = alignment.chainAfter(second);
    return (before < 0 || alignment.rank(before) < low)
        && (after < 0 || high < alignment.rank(after));
  }

  private NoteReference reference(int place) {
    return alignment.mentions().get(place).reference();
  }
}
