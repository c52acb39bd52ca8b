package org.postil.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.postil.numbering.NumberingFault.Mistaken;
import org.postil.numbering.NumberingFault.Unreferenced;
import org.postil.recognition.NoteReference;

/** Finds the notes to which nothing refers, and where their references are missing. */
final class UnreferencedNotes {

  /** How many mentions off the chain are looked at for one note; keeps the cost linear. */
  private static final int REACH = 8;

  private final Alignment alignment;
  private final List<NumberingFault> faults = new ArrayList<>();

  UnreferencedNotes(Alignment alignment) {
    this.alignment = alignment;
  }

  List<NumberingFault> faults() {
    int before = -1;
    int rank = 0;
    while (rank < alignment.notes().size()) {
      int end = endOfRun(rank);
      if (end > rank) {
        add(rank, end, before);
        rank = end;
      } else {
        before = Math.max(before, alignment.chainPlace(rank));
        rank++;
      }
    }
    return faults;
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < alignment.notes().size() && !alignment.isReferenced(end)) {
      end++;
    }
    return end;
  }

  private void add(int start, int end, int before) {
    int after = alignment.chainAfter(before);
    int limit = after < 0 ? alignment.mentions().size() : after;
    OptionalInt mistaken =
        end - start == 1 ? mistakenFor(start, before + 1, limit) : OptionalInt.empty();
    if (mistaken.isPresent()) {
      faults.add(
          new Mistaken(
              alignment.mentions().get(mistaken.getAsInt()).reference(),
              alignment.notes().get(start)));
    } else {
      faults.add(
          new Unreferenced(
              alignment.notes().subList(start, end), reference(before), reference(after)));
    }
  }

  private Optional<NoteReference> reference(int place) {
    return place < 0 ? Optional.empty() : Optional.of(alignment.mentions().get(place).reference());
  }

  private OptionalInt mistakenFor(int rank, int from, int to) {
    return IntStream.range(from, Math.min(to, from + REACH))
        .filter(place -> isMistakenFor(rank, place))
        .findFirst();
  }

  /**
   * A label without a note, or one that stands in order elsewhere: the neighbour of the label it
   * should be, or one whose turn has not come.
   */
  private boolean isMistakenFor(int rank, int place) {
    int written = alignment.rank(place);
    return written < 0 || alignment.chainPlace(written) >= 0 && written >= rank - 1;
  }
}
