package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.References;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;

/**
 * Makes the language's explicit forms of what would be misread: {@code [^12]} of a reference, a
 * backslash before a number that is none.
 */
final class Mending {

  private final Draft draft;
  private final Rendering rendering;

  private Mending(Draft draft, Rendering rendering) {
    this.draft = draft;
    this.rendering = rendering;
  }

  /** The draft in which {@code misread} can no longer be misread. */
  static Draft mend(Draft draft, Rendering rendering, Misreadings misread) {
    return new Mending(draft, rendering).mend(misread);
  }

  private Draft mend(Misreadings misread) {
    Map<Integer, List<Integer>> numbers =
        misread.numbers().stream().collect(Collectors.groupingBy(rendering::pieceAt));
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < draft.pieces().size(); i++) {
      Piece piece = draft.pieces().get(i);
      if (piece instanceof References references && misread.groups().contains(i)) {
        pieces.add(explicit(references));
      } else {
        addEscaped(pieces, piece, i, numbers.getOrDefault(i, List.of()));
      }
    }
    return draft.with(pieces);
  }

  private static Piece explicit(References references) {
    return references.group().isLinked()
        ? new References(references.group().in(NoteStyle.CARET), references.span())
        : references;
  }

  private void addEscaped(List<Piece> pieces, Piece piece, int index, List<Integer> numbers) {
    List<Integer> within =
        numbers.stream().map(number -> opening(number - rendering.start(index), piece)).toList();
    int at = 0;
    Piece rest = piece;
    for (int number : within) {
      pieces.add(part(rest, 0, number - at));
      pieces.add(new Fresh("\\"));
      rest = part(rest, number - at, Integer.MAX_VALUE);
      at = number;
    }
    pieces.add(rest);
  }

  /** A bracket before the number is escaped with it. */
  private int opening(int number, Piece piece) {
    boolean bracket =
        piece instanceof Kept kept
            && number > 0
            && draft.article().text().charAt(kept.span().offset() + number - 1) == '[';
    return bracket ? number - 1 : number;
  }

  private static Piece part(Piece piece, int from, int to) {
    return switch (piece) {
      case Kept(Span span) ->
          new Kept(
              Span.between(span.offset() + from, Math.min(span.end(), end(span.offset(), to))));
      case Fresh(String text) -> new Fresh(text.substring(from, Math.min(text.length(), to)));
      default -> piece;
    };
  }

  private static int end(int offset, int to) {
    return to == Integer.MAX_VALUE ? to : offset + to;
  }
}
