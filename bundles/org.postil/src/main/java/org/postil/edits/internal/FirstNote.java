package org.postil.edits.internal;

import java.util.List;
import java.util.Optional;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.recognition.NoteStyle;
import org.postil.text.LineEnd;

/** Inserts the first note of an article that has none: 1, at the end of the text. */
public final class FirstNote {

  private FirstNote() {}

  /** The outcome, in the style of published articles, or explicitly where that would be misread. */
  public static Outcome insert(Draft draft, int offset, String words) {
    Outcome published = insert(draft, offset, words, NoteStyle.GLUED);
    return published instanceof Refused ? insert(draft, offset, words, NoteStyle.CARET) : published;
  }

  private static Outcome insert(Draft draft, int offset, String words, NoteStyle style) {
    DraftNote note = DraftNote.in(0);
    Labels labels = new Labels();
    labels.put(note, 1);
    String text = draft.article().text();
    int end = text.stripTrailing().length();
    Draft referring = ReferencePieces.insert(draft, Math.min(offset, end), note, style);
    Draft.Cut atEnd =
        end == text.length()
            ? new Draft.Cut(referring, referring.pieces().size())
            : referring.cut(end);
    Draft noted =
        atEnd.insert(
            List.of(
                new Fresh(LineEnd.of(text).repeat(2)),
                new NoteStart(note, NoteForm.usual(style), Optional.empty(), Optional.empty()),
                new Fresh(words),
                new NoteEnd(note)));
    return Sealer.seal(noted, labels, Optional.of(note));
  }
}
