package org.postil.edits.internal;

import java.util.List;
import java.util.Set;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.recognition.NoteStyle;
import org.postil.text.LineEnd;

/** Brings the first notes into an article that has none: from 1 on, at the end of the text. */
public final class FirstNotes {

  /** The styles in which a list can begin. */
  public static final Set<NoteStyle> STYLES =
      Set.of(NoteStyle.GLUED, NoteStyle.SUPERSCRIPT, NoteStyle.BRACKET, NoteStyle.CARET);

  private FirstNotes() {}

  /** The outcome, in the style of the addition, or explicitly where that would be misread. */
  public static Outcome insert(Draft draft, int offset, Addition addition) {
    Outcome published = insert(draft, offset, addition, addition.style());
    return published instanceof Refused
        ? insert(draft, offset, addition, NoteStyle.CARET)
        : published;
  }

  private static Outcome insert(Draft draft, int offset, Addition addition, NoteStyle style) {
    String text = draft.article().text();
    int end = text.stripTrailing().length();
    Draft referring = addition.refer(draft, Math.min(offset, end), style);
    Draft.Cut atEnd =
        end == text.length()
            ? new Draft.Cut(referring, referring.pieces().size())
            : referring.cut(end);
    List<NewNote> notes = addition.notes(style);
    Labels labels = new Labels();
    NotePieces.number(notes, 1, labels);
    String gap = LineEnd.of(text).repeat(2);
    List<Piece> list = NotePieces.list(notes, gap, NoteForm.usual(style));
    list.addFirst(new Fresh(gap));
    Draft noted = atEnd.insert(list);
    return Sealer.seal(noted, labels, addition.caret());
  }
}
