package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * Makes two notes of one: what follows the caret becomes a note of its own, referred to right
 * behind the references to the first.
 */
public final class SplitNote {

  private SplitNote() {}

  /**
   * @param offset a place within the words of a note
   */
  public static Outcome at(Analysis article, int offset) {
    Optional<Note> note =
        SpanSearch.touching(article.recognition().notes(), Note::span, offset)
            .filter(each -> hasWords(article, each.body().offset(), offset))
            .filter(each -> hasWords(article, offset, each.body().end()));
    if (note.isEmpty() || note.get().isInline()) {
      return new Refused(Messages.format("edit.split.place"), List.of());
    }
    Series series = Series.of(article, note.get().list());
    return series.isNumbered(article)
        ? split(article, note.get(), offset, series)
        : new Refused(Messages.format("edit.no-numbers"), List.of());
  }

  private static boolean hasWords(Analysis article, int from, int to) {
    return from < to && !Span.between(from, to).of(article.text()).isBlank();
  }

  private static Outcome split(Analysis article, Note note, int offset, Series series) {
    String text = article.text();
    int end = offset;
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = offset;
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    Draft draft = Draft.of(article);
    DraftNote first = draft.note(note);
    DraftNote second = DraftNote.in(note.list());
    Labels labels = new Labels();
    int number = first.number().getAsInt() + 1;
    series.shift(draft, labels, number, 1);
    labels.put(second, number);
    Draft referring =
        draft.replacingGroups(
            group -> group.replacing(n -> n == first ? List.of(first, second) : List.of(n)));
    return Sealer.seal(
        parted(referring, first, second, Span.between(end, start)), labels, Optional.of(second));
  }

  /** Puts the end of the one note and the start of the other in the place of {@code space}. */
  private static Draft parted(Draft draft, DraftNote first, DraftNote second, Span space) {
    int lastPiece = draft.indexOfEnd(first);
    Draft renamed = draft.set(lastPiece, new NoteEnd(second));
    Draft.Cut before = renamed.cut(space.offset());
    Draft.Cut after = before.draft().cut(space.end());
    List<Piece> pieces = new ArrayList<>(after.draft().pieces());
    pieces.subList(before.index(), after.index()).clear();
    NoteStart model = draft.start(first);
    pieces.addAll(
        before.index(),
        List.of(
            new NoteEnd(first),
            new Fresh(NotePieces.separator(draft.article(), first)),
            new NoteStart(second, model.form(), Optional.empty(), Optional.empty())));
    return draft.with(pieces);
  }
}
