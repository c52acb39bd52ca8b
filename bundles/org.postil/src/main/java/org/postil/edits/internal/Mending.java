package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.edits.internal.Piece.Escape;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.References;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;

/**
 * Makes the language's explicit forms of what would be misread: {@code [^12]} of a reference, and
 * of a note that gets a label; a backslash before a number that is none.
 */
final class Mending {

  /** Where more than so many would be misread, explicit forms are no remedy. */
  private static final int FEW = 5;

  private static final int SHARE = 3;

  private final Draft draft;
  private final Rendering rendering;
  private final Misreadings misread;

  /** Notes that get a label which nobody would read as one. What refers to them goes first. */
  private final Set<DraftNote> notes;

  private Mending(Draft draft, Labels labels, Rendering rendering, Misreadings misread) {
    this.draft = draft;
    this.rendering = rendering;
    this.misread = misread;
    this.notes = Collections.newSetFromMap(new IdentityHashMap<>());
    misread.notes().stream().filter(labels::changes).forEach(notes::add);
  }

  /** The draft in which less can be misread; empty where explicit forms are no remedy. */
  static Optional<Draft> mend(
      Draft draft, Labels labels, Rendering rendering, Misreadings misread) {
    return new Mending(draft, labels, rendering, misread).mend();
  }

  private Optional<Draft> mend() {
    if (!notes.isEmpty()) {
      boolean few = notes.size() <= Math.max(1, rendering.noteLabels().size() / SHARE);
      return few ? Optional.of(withNotes()) : Optional.empty();
    }
    Draft whole = Continuations.indent(draft, misread.shortened());
    if (whole.pieces().size() > draft.pieces().size()) {
      return Optional.of(whole);
    }
    int most = Math.max(FEW, rendering.references().size() / SHARE);
    int references = misread.groups().size() + misread.numbers().size();
    if (references > 0) {
      return references <= most ? Optional.of(withReferences(misread.numbers())) : Optional.empty();
    }
    int labels = misread.begun().size();
    return labels > 0 && labels <= most
        ? Optional.of(withReferences(misread.begun()))
        : Optional.empty();
  }

  private Draft withNotes() {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : draft.pieces()) {
      pieces.add(
          switch (piece) {
            case NoteStart start when notes.contains(start.note()) -> explicit(start);
            case References references when references.group().notes().anyMatch(notes::contains) ->
                explicit(references);
            default -> piece;
          });
    }
    return Continuations.indent(draft.with(pieces), notes);
  }

  private static Piece explicit(NoteStart start) {
    return new NoteStart(
        start.note(), start.form().in(NoteStyle.CARET), Optional.empty(), start.span());
  }

  /**
   * @param escaped offsets in the new text of what gets a backslash
   */
  private Draft withReferences(Set<Integer> escaped) {
    Map<Integer, List<Integer>> numbers =
        escaped.stream().collect(Collectors.groupingBy(rendering::pieceAt));
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
      pieces.add(new Escape());
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
