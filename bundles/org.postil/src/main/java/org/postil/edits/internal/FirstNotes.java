package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
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
    number(notes, 1, labels);
    String gap = LineEnd.of(text).repeat(2);
    Draft noted = atEnd.insert(list(notes, gap, gap, NoteForm.usual(style)));
    return Sealer.seal(noted, labels, addition.caret());
  }

  /** Gives {@code notes} the numbers from {@code first} on. */
  static void number(List<NewNote> notes, int first, Labels labels) {
    for (int i = 0; i < notes.size(); i++) {
      labels.put(notes.get(i).note(), first + i);
    }
  }

  /**
   * A new list.
   *
   * @param gap what comes before it
   * @param separator what parts its notes
   */
  static List<Piece> list(List<NewNote> notes, String gap, String separator, NoteForm form) {
    List<Piece> pieces = new ArrayList<>();
    for (NewNote note : notes) {
      pieces.add(new Fresh(pieces.isEmpty() ? gap : separator));
      pieces.add(new NoteStart(note.note(), form, Optional.empty(), Optional.empty()));
      pieces.addAll(note.words());
      pieces.add(new NoteEnd(note.note()));
    }
    return pieces;
  }
}
