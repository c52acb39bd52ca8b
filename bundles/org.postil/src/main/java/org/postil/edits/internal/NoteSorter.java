package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.numbering.AscendingChain;

/**
 * Brings notes into another order. What stands between them stays where it is; as many as can keep
 * their places do.
 */
public final class NoteSorter {

  private final Draft draft;
  private final Map<DraftNote, Integer> starts = new IdentityHashMap<>();
  private final Map<DraftNote, Integer> ends = new IdentityHashMap<>();

  private NoteSorter(Draft draft) {
    this.draft = draft;
    for (int i = 0; i < draft.pieces().size(); i++) {
      switch (draft.pieces().get(i)) {
        case NoteStart start -> starts.put(start.note(), i);
        case NoteEnd end -> ends.put(end.note(), i);
        default -> {}
      }
    }
  }

  /** {@code draft} with the notes of {@code order} in that order, in the places that they have. */
  public static Draft sort(Draft draft, List<DraftNote> order) {
    return new NoteSorter(draft).sort(order);
  }

  private Draft sort(List<DraftNote> order) {
    List<DraftNote> places =
        order.stream().sorted((a, b) -> starts.get(a) - starts.get(b)).toList();
    if (places.equals(order)) {
      return draft;
    }
    Set<DraftNote> staying = staying(order);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < order.size(); i++) {
      pieces.addAll(draft.pieces().subList(at, starts.get(places.get(i))));
      addNote(pieces, order.get(i), staying.contains(order.get(i)));
      at = ends.get(places.get(i)) + 1;
    }
    pieces.addAll(draft.pieces().subList(at, draft.pieces().size()));
    return draft.with(pieces);
  }

  private Set<DraftNote> staying(List<DraftNote> order) {
    BitSet chain = AscendingChain.of(order.stream().mapToInt(starts::get).toArray());
    Set<DraftNote> staying = Collections.newSetFromMap(new IdentityHashMap<>());
    chain.stream().mapToObj(order::get).forEach(staying::add);
    return staying;
  }

  private void addNote(List<Piece> pieces, DraftNote note, boolean stays) {
    String text = draft.article().text();
    for (Piece piece : draft.pieces().subList(starts.get(note), ends.get(note) + 1)) {
      pieces.add(stays ? piece : piece.lifted(text));
    }
  }
}
