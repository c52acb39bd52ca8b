package org.postil.recognition.internal.sequence;

import java.util.Arrays;
import java.util.List;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;

/**
 * The note lists of an article in the order of the text they serve. Their labels form one sequence:
 * the ranks of a list follow those of the list before, so that one ascending chain of references
 * runs through all chapters.
 */
public final class Targets {

  private final List<Target> targets;
  private final int[] firstRanks;

  public Targets(List<Target> targets) {
    this.targets = targets;
    firstRanks = new int[targets.size() + 1];
    for (int i = 0; i < targets.size(); i++) {
      firstRanks[i + 1] = firstRanks[i] + targets.get(i).labels().count();
    }
  }

  public List<Target> all() {
    return targets;
  }

  /** How many ranks there are. */
  public int ranks() {
    return firstRanks[targets.size()];
  }

  /** How many labels notes bear. */
  public int written() {
    return targets.stream().mapToInt(target -> target.labels().written()).sum();
  }

  /** The rank in the whole sequence of {@code rank} in the list {@code target}. */
  public int rank(int target, int rank) {
    return firstRanks[target] + rank;
  }

  /** The list to which {@code rank} belongs. */
  public int targetOf(int rank) {
    int low = Arrays.binarySearch(firstRanks, rank);
    return low >= 0 ? low : -low - 2;
  }

  /** The number of the label at {@code rank}. */
  public int number(int rank) {
    int target = targetOf(rank);
    return targets.get(target).labels().number(rank - firstRanks[target]);
  }

  /** Whether no note bears the label at {@code rank}. */
  public boolean isMissing(int rank) {
    int target = targetOf(rank);
    return targets.get(target).labels().isMissing(rank - firstRanks[target]);
  }

  /** The first list that serves text at or behind {@code offset}; the number of lists if none. */
  public int serving(int offset) {
    int low = 0;
    int high = targets.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (targets.get(middle).scope().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where the list begins that serves the place of {@code candidate}; 0 if none does. */
  public int listStart(Candidate candidate) {
    int at = serving(candidate.start());
    return at < targets.size() ? targets.get(at).listStart() : 0;
  }

  /** The first rank that {@code reading} refers to: that of its label or of the range it ends. */
  public int firstImplied(Reading reading) {
    int target = targetOf(reading.rank());
    int from = targets.get(target).labels().rank(reading.candidate().rangeFrom());
    return from < 0 ? reading.rank() : Math.min(reading.rank(), rank(target, from));
  }

  /** Whether any note bears {@code number}. */
  public boolean isLabel(int number) {
    return targets.stream().anyMatch(target -> target.labels().isWritten(number));
  }

  /** Whether {@code rank} comes after the last note of its list. */
  public boolean isBeyond(int rank) {
    int target = targetOf(rank);
    return targets.get(target).labels().isBeyond(rank - firstRanks[target]);
  }
}
