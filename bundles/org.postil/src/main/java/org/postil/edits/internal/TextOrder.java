package org.postil.edits.internal;

import java.util.List;
import java.util.Map;

/** Keeps the notes of each list in the order in which the text refers to them first. */
public final class TextOrder {

  private TextOrder() {}

  /**
   * {@code after} with the notes of each list sorted anew whose numbers ascended with their first
   * references in {@code before}; {@code labels} are given to match. Other lists stay as they are.
   */
  public static Draft keep(Draft before, Draft after, Labels labels) {
    Map<Integer, ReferenceOrder> then = ReferenceOrder.byList(before);
    Map<Integer, ReferenceOrder> now = ReferenceOrder.byList(after);
    Map<Integer, List<DraftNote>> notes = after.notesByList();
    Draft kept = after;
    for (int list : now.keySet()) {
      if (notes.containsKey(list) && (!then.containsKey(list) || then.get(list).isAscending())) {
        kept = sorted(kept, notes.get(list), now.get(list).sort(notes.get(list)), labels);
      }
    }
    return kept;
  }

  private static Draft sorted(
      Draft draft, List<DraftNote> notes, List<DraftNote> sorted, Labels labels) {
    List<Integer> numbers =
        notes.stream().flatMap(note -> labels.number(note).stream().boxed()).sorted().toList();
    if (sorted.equals(notes) || numbers.size() < notes.size()) {
      return draft;
    }
    for (int i = 0; i < sorted.size(); i++) {
      labels.put(sorted.get(i), numbers.get(i));
    }
    return NoteSorter.sort(draft, sorted);
  }
}
