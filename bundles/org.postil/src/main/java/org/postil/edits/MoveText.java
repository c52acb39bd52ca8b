package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Insertion;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NoteSorter;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.ReferenceOrder;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.internal.Messages;
import org.postil.recognition.NoteList;
import org.postil.text.Span;

/**
 * Moves a part of the text to another place. Its references go along, and where the labels follow
 * the text the notes are numbered and sorted anew.
 */
public final class MoveText {

  private MoveText() {}

  /**
   * @param part what is moved; no part of it belongs to a note
   * @param to where it shall stand, outside of {@code part}
   */
  public static Outcome of(Analysis article, Span part, int to) {
    if (part.isEmpty() || part.touches(to)) {
      return new Done(List.of(), List.of(), OptionalInt.empty());
    }
    boolean possible =
        Insertion.isPossible(article, to)
            && BodyPart.isFreeOfNotes(article, part)
            && serving(article, part.offset()).equals(serving(article, to));
    if (!possible) {
      return new Refused(Messages.format("edit.move.place"), List.of());
    }
    Draft moved = moved(Draft.of(article), part, to);
    Labels labels = new Labels();
    for (Series series : Series.all(article)) {
      moved = renumbered(article, moved, series, labels);
    }
    return Sealer.seal(moved, labels);
  }

  private static List<NoteList> serving(Analysis article, int offset) {
    return article.recognition().noteLists().stream()
        .filter(list -> list.scope().touches(offset))
        .toList();
  }

  private static Draft moved(Draft draft, Span part, int to) {
    Draft cut = draft.cut(part.offset()).draft().cut(part.end()).draft().cut(to).draft();
    int from = cut.cut(part.offset()).index();
    int end = cut.cut(part.end()).index();
    int target = cut.cut(to).index();
    String text = draft.article().text();
    List<Piece> lifted =
        cut.pieces().subList(from, end).stream().map(piece -> piece.lifted(text)).toList();
    List<Piece> pieces = new ArrayList<>(cut.pieces());
    pieces.addAll(target, lifted);
    int shifted = target <= from ? lifted.size() : 0;
    pieces.subList(from + shifted, end + shifted).clear();
    return cut.with(pieces);
  }

  private static Draft renumbered(Analysis article, Draft draft, Series series, Labels labels) {
    List<DraftNote> notes = series.notes(draft);
    Draft before = Draft.of(article);
    boolean follows =
        series.isNumbered(article)
            && new ReferenceOrder(before, series.notes(before)).isAscending();
    if (!follows) {
      return draft;
    }
    List<DraftNote> sorted = new ReferenceOrder(draft, notes).sort(notes);
    for (int i = 0; i < sorted.size(); i++) {
      labels.put(sorted.get(i), notes.get(i).label().orElseThrow());
    }
    return NoteSorter.sort(draft, sorted);
  }
}
