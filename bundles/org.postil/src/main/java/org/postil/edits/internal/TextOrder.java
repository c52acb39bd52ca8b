package org.postil.edits.internal;

import java.util.List;

/** Keeps the notes of each list in the order in which the text refers to them first. */
public final class TextOrder {

  private TextOrder() {}

  /**
   * {@code after} with the notes of each list sorted anew whose numbers ascended with their first
   * references in {@code before}; {@code labels} are given to match. Other lists stay as they are.
   */
  public static Draft keep(Draft before, Draft after, Labels labels) {
    Draft kept = after;
    for (int list = 0; list < before.article().recognition().noteLists().size(); list++) {
      kept =
          new ReferenceOrder(before, before.notes(list)).isAscending()
              ? sorted(kept, list, labels)
              : kept;
    }
    return kept;
  }

  private static Draft sorted(Draft draft, int list, Labels labels) {
    List<DraftNote> notes = draft.notes(list);
    List<DraftNote> sorted = new ReferenceOrder(draft, notes).sort(notes);
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
