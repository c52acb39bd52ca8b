package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.recognition.Note;
import org.postil.text.LineEnd;
import org.postil.text.Span;

/** Puts notes into a list and takes them out of it, with what parts them from their neighbours. */
public final class NotePieces {

  private NotePieces() {}

  /**
   * {@code draft} with a new note of {@code number} in its list, written as the notes around it,
   * after all notes with lower numbers.
   *
   * @param words the text of the note
   */
  public static Draft insert(Draft draft, DraftNote note, int number, List<Piece> words) {
    List<DraftNote> notes = draft.notes(note.list());
    Optional<DraftNote> before = lastBelow(notes, number);
    if (before.isPresent()) {
      return insertAfter(draft, before.get(), note, words);
    }
    DraftNote next = notes.getFirst();
    return new Draft.Cut(draft, draft.indexOfStart(next))
        .insert(written(draft, next, note, words, "", separator(draft.article(), next)));
  }

  /** {@code draft} with a new note behind {@code before}. */
  public static Draft insertAfter(
      Draft draft, DraftNote before, DraftNote note, List<Piece> words) {
    return new Draft.Cut(draft, draft.indexOfEnd(before) + 1)
        .insert(written(draft, before, note, words, separator(draft.article(), before), ""));
  }

  private static Optional<DraftNote> lastBelow(List<DraftNote> notes, int number) {
    OptionalInt nearest =
        notes.stream().flatMapToInt(n -> n.number().stream()).filter(n -> n < number).max();
    return notes.stream()
        .filter(note -> nearest.isPresent() && note.number().equals(nearest))
        .findFirst();
  }

  private static List<Piece> written(
      Draft draft,
      DraftNote model,
      DraftNote note,
      List<Piece> words,
      String before,
      String after) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Fresh(before));
    pieces.add(new NoteStart(note, draft.start(model).form(), Optional.empty(), Optional.empty()));
    pieces.addAll(words);
    pieces.add(new NoteEnd(note));
    pieces.add(new Fresh(after));
    return pieces;
  }

  /** The pieces of {@code note} from its label to its end. */
  public static List<Piece> all(Draft draft, DraftNote note) {
    return draft.pieces().subList(draft.indexOfStart(note), draft.indexOfEnd(note) + 1);
  }

  /** The pieces of the words of {@code note}. */
  public static List<Piece> words(Draft draft, DraftNote note) {
    return draft.pieces().subList(draft.indexOfStart(note) + 1, draft.indexOfEnd(note));
  }

  /** What parts {@code note} from its neighbour, else what parts any two notes of its list. */
  public static String separator(Analysis article, DraftNote note) {
    List<Note> notes = article.recognition().noteLists().get(note.list()).notes();
    int index = note.origin().map(notes::indexOf).orElse(-1);
    for (int first : new int[] {index, index - 1, 0}) {
      if (first >= 0 && first + 1 < notes.size()) {
        String between = between(notes.get(first), notes.get(first + 1)).of(article.text());
        if (between.isBlank() && !between.isEmpty()) {
          return between;
        }
      }
    }
    return LineEnd.of(article.text()).repeat(2);
  }

  private static Span between(Note first, Note second) {
    int start = Math.min(first.span().end(), second.span().offset());
    return Span.between(start, second.span().offset());
  }

  /**
   * {@code draft} without {@code note} and what parts it from its neighbour; references to it stay.
   */
  public static Draft remove(Draft draft, DraftNote note) {
    int from = draft.indexOfStart(note);
    int to = draft.indexOfEnd(note) + 1;
    if (isSeparator(draft, to) && isNote(draft, to + 1)) {
      return draft.without(from, to + 1);
    }
    boolean behindNote = from > 1 && draft.pieces().get(from - 2) instanceof NoteEnd;
    return draft.without(isSeparator(draft, from - 1) && behindNote ? from - 1 : from, to);
  }

  private static boolean isNote(Draft draft, int index) {
    return index < draft.pieces().size() && draft.pieces().get(index) instanceof NoteStart;
  }

  private static boolean isSeparator(Draft draft, int index) {
    if (index < 0 || index >= draft.pieces().size()) {
      return false;
    }
    return switch (draft.pieces().get(index)) {
      case Piece.Kept kept -> kept.span().of(draft.article().text()).isBlank();
      case Fresh fresh -> fresh.text().isBlank();
      default -> false;
    };
  }
}
