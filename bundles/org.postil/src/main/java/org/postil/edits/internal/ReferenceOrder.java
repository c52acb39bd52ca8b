package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postil.numbering.AscendingChain;

/** The order in which the body mentions notes for the first time. */
public final class ReferenceOrder {

  /** Where more than one in so many is out of order, the labels do not follow the text at all. */
  private static final int HABIT = 6;

  private static final int SLIPS = 2;

  private final List<DraftNote> firstMentions;

  /** The order in which {@code draft} mentions those of {@code notes}. */
  public ReferenceOrder(Draft draft, List<DraftNote> notes) {
    Set<DraftNote> open = Collections.newSetFromMap(new IdentityHashMap<>());
    open.addAll(notes);
    firstMentions = draft.mentions().stream().filter(open::remove).toList();
  }

  private ReferenceOrder(List<DraftNote> firstMentions) {
    this.firstMentions = firstMentions;
  }

  /** The order for each list that {@code draft} mentions, in one pass. */
  static Map<Integer, ReferenceOrder> byList(Draft draft) {
    return draft.mentions().stream()
        .distinct()
        .collect(
            Collectors.groupingBy(
                DraftNote::list,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), ReferenceOrder::new)));
  }

  /** The notes that are mentioned, by their first mention. */
  public List<DraftNote> firstMentions() {
    return firstMentions;
  }

  /** Whether the numbers of the notes ascend with their first mentions. */
  public boolean isAscending() {
    return outOfOrder() == 0;
  }

  /** Whether the numbers ascend but for some slips, as opposed to an alphabetical list. */
  public boolean isHabit() {
    int slips = outOfOrder();
    return slips <= SLIPS || slips * HABIT <= firstMentions.size();
  }

  private int outOfOrder() {
    int[] numbers =
        firstMentions.stream()
            .map(DraftNote::number)
            .mapToInt(number -> number.orElse(-1))
            .toArray();
    return numbers.length - AscendingChain.of(numbers).cardinality();
  }

  /**
   * {@code notes} by their first mention. A note that nothing mentions comes after the one that it
   * follows now.
   */
  public List<DraftNote> sort(List<DraftNote> notes) {
    Map<DraftNote, List<DraftNote>> followers = new IdentityHashMap<>();
    firstMentions.forEach(note -> followers.put(note, new ArrayList<>()));
    List<DraftNote> sorted = new ArrayList<>();
    List<DraftNote> current = sorted;
    for (DraftNote note : notes) {
      if (followers.containsKey(note)) {
        current = followers.get(note);
      } else {
        current.add(note);
      }
    }
    for (DraftNote note : firstMentions) {
      sorted.add(note);
      sorted.addAll(followers.get(note));
    }
    return sorted;
  }

  /** The greatest number of {@code notes}. */
  public static OptionalInt greatest(List<DraftNote> notes) {
    return notes.stream().flatMapToInt(note -> note.number().stream()).max();
  }
}
