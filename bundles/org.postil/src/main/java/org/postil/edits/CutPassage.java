package org.postil.edits;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.Repetitions;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.edits.internal.Symbols;
import org.postil.edits.internal.TextOrder;
import org.postil.internal.Messages;
import org.postil.text.Span;

/**
 * Takes a part out of an article together with the notes to which nothing else refers; the notes
 * after them move down.
 */
public final class CutPassage {

  private CutPassage() {}

  /**
   * @param part what is to go; no part of it belongs to a note
   */
  public static Outcome of(Analysis article, Span part) {
    if (!BodyPart.isFreeOfNotes(article, part)) {
      return new Refused(Messages.format("edit.move.place"), List.of());
    }
    Draft draft = Draft.of(article).cut(part.offset()).draft().cut(part.end()).draft();
    int from = draft.cut(part.offset()).index();
    int to = draft.cut(part.end()).index();
    Set<DraftNote> gone = onlyIn(draft, from, to);
    List<Fault> pointers =
        gone.stream()
            .flatMap(note -> DeleteNote.pointersTo(article, note.origin().orElseThrow()).stream())
            .filter(fault -> !isInGone(gone, fault))
            .toList();
    if (!pointers.isEmpty()) {
      return new Refused(Messages.format("edit.cut.pointed"), pointers);
    }
    Labels labels = new Labels();
    Series.all(article).forEach(series -> series.closeUp(draft, labels, gone));
    gone.stream()
        .map(DraftNote::list)
        .distinct()
        .forEach(list -> Symbols.closeUp(draft.notes(list), gone, labels));
    Draft left = TextOrder.keep(draft, NotePieces.remove(draft.without(from, to), gone), labels);
    return Repetitions.heed(left, Sealer.seal(left, labels));
  }

  private static Set<DraftNote> onlyIn(Draft draft, int from, int to) {
    Map<DraftNote, Integer> all = draft.referenceCounts();
    Map<DraftNote, Integer> here = draft.with(draft.pieces().subList(from, to)).referenceCounts();
    Set<DraftNote> only = Collections.newSetFromMap(new IdentityHashMap<>());
    here.forEach(
        (note, count) -> {
          if (count.equals(all.get(note))) {
            only.add(note);
          }
        });
    return only;
  }

  private static boolean isInGone(Set<DraftNote> gone, Fault pointer) {
    return gone.stream()
        .map(note -> note.origin().orElseThrow().span())
        .anyMatch(span -> span.covers(pointer.span()));
  }
}
