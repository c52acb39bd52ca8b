package org.postil.edits;

import java.util.List;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.InsertionPlace;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Repetitions;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.TextOrder;
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
      return Done.nothing();
    }
    Span other =
        to < part.offset() ? Span.between(to, part.offset()) : Span.between(part.end(), to);
    return past(article, part, other);
  }

  /**
   * Moves {@code part} to the other side of {@code other}. What stands between the two, like blank
   * lines, stays between them.
   *
   * @param part what is moved; no part of it belongs to a note
   * @param other outside of {@code part}
   */
  static Outcome past(Analysis article, Span part, Span other) {
    int to = other.offset() < part.offset() ? other.offset() : other.end();
    boolean possible =
        InsertionPlace.takesText(article, to)
            && BodyPart.isFreeOfNotes(article, part)
            && serving(article, part.offset()).equals(serving(article, to));
    if (!possible) {
      return new Refused(Messages.format("edit.move.place"), List.of());
    }
    Draft draft = Draft.of(article);
    Labels labels = new Labels();
    Draft moved = TextOrder.keep(draft, moved(draft, part, other), labels);
    return Repetitions.heed(moved, Sealer.seal(moved, labels));
  }

  private static List<NoteList> serving(Analysis article, int offset) {
    return article.recognition().noteLists().stream()
        .filter(list -> list.scope().touches(offset))
        .toList();
  }

  private static Draft moved(Draft draft, Span part, Span other) {
    boolean up = other.offset() < part.offset();
    Span first = up ? other : part;
    Span second = up ? part : other;
    Draft cut = draft;
    for (int place : new int[] {first.offset(), first.end(), second.offset(), second.end()}) {
      cut = cut.cut(place).draft();
    }
    List<Piece> moving = lifted(cut, part);
    List<Piece> between = lifted(cut, Span.between(first.end(), second.offset()));
    List<Piece> staying = pieces(cut, other);
    int from = cut.cut(first.offset()).index();
    Draft rest = cut.without(from, cut.cut(second.end()).index());
    return new Draft.Cut(rest, from)
        .insert(
            Stream.of(up ? moving : staying, between, up ? staying : moving)
                .flatMap(List::stream)
                .toList());
  }

  private static List<Piece> pieces(Draft cut, Span span) {
    return cut.pieces().subList(cut.cut(span.offset()).index(), cut.cut(span.end()).index());
  }

  private static List<Piece> lifted(Draft cut, Span span) {
    String text = cut.article().text();
    return pieces(cut, span).stream().map(piece -> piece.lifted(text)).toList();
  }
}
