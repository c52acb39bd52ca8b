package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.postil.numbering.AscendingChain;

/**
 * Brings notes into another order. What stands between them stays where it is; as many as can keep
 * their places do.
 */
public final class NoteSorter {

  private final Draft draft;

  private NoteSorter(Draft draft) {
    this.draft = draft;
  }

  /** {@code draft} with the notes of {@code order} in that order, in the places that they have. */
  public static Draft sort(Draft draft, List<DraftNote> order) {
    return new NoteSorter(draft).sort(order);
  }

  private Draft sort(List<DraftNote> order) {
    List<DraftNote> places =
        order.stream().sorted(Comparator.comparingInt(draft::indexOfStart)).toList();
    if (places.equals(order)) {
      return draft;
    }
    Set<DraftNote> staying = staying(order);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < order.size(); i++) {
      pieces.addAll(draft.pieces().subList(at, draft.indexOfStart(places.get(i))));
      addNote(pieces, order.get(i), staying.contains(order.get(i)));
      at = draft.indexOfEnd(places.get(i)) + 1;
    }
    pieces.addAll(draft.pieces().subList(at, draft.pieces().size()));
    return draft.with(pieces);
  }

  private Set<DraftNote> staying(List<DraftNote> order) {
    BitSet chain = AscendingChain.of(order.stream().mapToInt(draft::indexOfStart).toArray());
    Set<DraftNote> staying = Collections.newSetFromMap(new IdentityHashMap<>());
    chain.stream().mapToObj(order::get).forEach(staying::add);
    return staying;
  }

  private void addNote(List<Piece> pieces, DraftNote note, boolean stays) {
    String text = draft.article().text();
    for (Piece piece : NotePieces.all(draft, note)) {
      pieces.add(stays ? piece : piece.lifted(text));
    }
  }
}
