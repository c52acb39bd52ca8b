package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.References;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;

/** Puts references into the text and takes them out of it. */
public final class ReferencePieces {

  private ReferencePieces() {}

  /**
   * {@code draft} with a reference to {@code note} at {@code offset} of the article, in the group
   * of references that stands there already, if one does.
   */
  public static Draft insert(Draft draft, int offset, DraftNote note, NoteStyle style) {
    Optional<Integer> neighbour = touching(draft, offset, style);
    if (neighbour.isPresent()) {
      References references = (References) draft.pieces().get(neighbour.get());
      return draft.set(
          neighbour.get(), new References(references.group().with(note), references.span()));
    }
    Group group = Group.of(style, List.of(note));
    return draft.cut(offset).insert(List.of(new References(group, Optional.empty())));
  }

  private static Optional<Integer> touching(Draft draft, int offset, NoteStyle style) {
    for (int i = 0; i < draft.pieces().size(); i++) {
      if (draft.pieces().get(i) instanceof References(Group group, Optional<Span> span)
          && span.filter(place -> place.touches(offset)).isPresent()
          && group.style() == style) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code draft} with every group of references without members taken out, together with the space
   * that set it off.
   */
  public static Draft removeEmpty(Draft draft) {
    List<Piece> left = new ArrayList<>();
    for (int i = 0; i < draft.pieces().size(); i++) {
      Piece piece = draft.pieces().get(i);
      if (!(piece instanceof References references && references.group().members().isEmpty())) {
        left.add(piece);
      } else if (!left.isEmpty() && !wordFollows(draft, i + 1)) {
        left.add(withoutSpace(draft, left.removeLast()));
      }
    }
    return draft.with(left);
  }

  private static boolean wordFollows(Draft draft, int index) {
    if (index >= draft.pieces().size()) {
      return false;
    }
    return switch (draft.pieces().get(index)) {
      case Kept kept -> Character.isLetterOrDigit(draft.article().text().codePointAt(start(kept)));
      case References references -> true;
      default -> false;
    };
  }

  private static int start(Kept kept) {
    return kept.span().offset();
  }

  private static Piece withoutSpace(Draft draft, Piece piece) {
    if (!(piece instanceof Kept(Span span)) || span.length() < 2) {
      return piece;
    }
    char last = draft.article().text().charAt(span.end() - 1);
    boolean space = last == ' ' || last == '\u00A0' || last == '\t';
    return space ? new Kept(new Span(span.offset(), span.length() - 1)) : piece;
  }
}
