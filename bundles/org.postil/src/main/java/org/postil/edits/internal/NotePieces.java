package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.recognition.Note;
import org.postil.text.LineEnd;
import org.postil.text.Span;

/** Puts notes into a list and takes them out of it, with what parts them from their neighbours. */
public final class NotePieces {

  private NotePieces() {}

  /**
   * A note that is new to a list.
   *
   * @param words its text
   */
  public record NewNote(DraftNote note, List<Piece> words) {}

  /**
   * {@code draft} with new notes in their list, written as the notes around them, after all notes
   * with lower numbers than {@code number}.
   *
   * @param added in the order in which they shall stand, all of one list, at least one
   */
  public static Draft insert(Draft draft, int number, List<NewNote> added) {
    List<DraftNote> notes = draft.notes(added.getFirst().note().list());
    return insert(draft, lastBelow(notes, number), added);
  }

  /**
   * The same behind one note of the list.
   *
   * @param before the note; empty for a place before all others
   */
  public static Draft insert(Draft draft, Optional<DraftNote> before, List<NewNote> added) {
    DraftNote model =
        before.orElseGet(() -> draft.notes(added.getFirst().note().list()).getFirst());
    Fresh separator = new Fresh(separator(draft.article(), model));
    String between = separator(draft.article(), added.getFirst().note());
    List<Piece> pieces = list(added, between, draft.start(model).form());
    pieces.add(before.isPresent() ? 0 : pieces.size(), separator);
    int at = before.isPresent() ? draft.indexOfEnd(model) + 1 : draft.indexOfStart(model);
    return new Draft.Cut(draft, at).insert(pieces);
  }

  /**
   * New notes behind one another.
   *
   * @param separator what parts them
   * @return may be changed
   */
  static List<Piece> list(List<NewNote> notes, String separator, NoteForm form) {
    List<Piece> pieces = new ArrayList<>();
    for (NewNote next : notes) {
      if (!pieces.isEmpty()) {
        pieces.add(new Fresh(separator));
      }
      pieces.add(new NoteStart(next.note(), form, Optional.empty(), Optional.empty()));
      pieces.addAll(next.words());
      pieces.add(new NoteEnd(next.note()));
    }
    return pieces;
  }

  /** Gives {@code notes} the numbers from {@code first} on. */
  public static void number(List<NewNote> notes, int first, Labels labels) {
    for (int i = 0; i < notes.size(); i++) {
      labels.put(notes.get(i).note(), first + i);
    }
  }

  private static Optional<DraftNote> lastBelow(List<DraftNote> notes, int number) {
    OptionalInt nearest =
        notes.stream().flatMapToInt(n -> n.number().stream()).filter(n -> n < number).max();
    return notes.stream()
        .filter(note -> nearest.isPresent() && note.number().equals(nearest))
        .findFirst();
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
   * {@code draft} without those of its notes that are {@code gone}, and without what parts each
   * from its neighbour; references to them stay.
   */
  public static Draft remove(Draft draft, Collection<DraftNote> gone) {
    Set<DraftNote> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(gone);
    List<Piece> left = new ArrayList<>();
    int at = 0;
    while (at < draft.pieces().size()) {
      if (draft.pieces().get(at) instanceof NoteStart start && all.contains(start.note())) {
        at = skip(draft, draft.indexOfEnd(start.note()) + 1, left);
      } else {
        left.add(draft.pieces().get(at++));
      }
    }
    return draft.with(left);
  }

  /** The index behind what parts a note that ends before {@code index} from the next one. */
  private static int skip(Draft draft, int index, List<Piece> left) {
    List<Piece> pieces = draft.pieces();
    boolean noteFollows = index + 1 < pieces.size() && pieces.get(index + 1) instanceof NoteStart;
    if (noteFollows && isSeparator(draft, pieces.get(index))) {
      return index + 1;
    }
    int last = left.size() - 1;
    if (last > 0 && isSeparator(draft, left.get(last)) && left.get(last - 1) instanceof NoteEnd) {
      left.removeLast();
    } else if (last >= 0 && left.get(last) instanceof Kept kept && opensWithSpace(draft, index)) {
      left.set(last, withoutGap(draft, kept)); // No note of the list is left.
    }
    return index;
  }

  private static boolean opensWithSpace(Draft draft, int index) {
    return index == draft.pieces().size()
        || draft.pieces().get(index) instanceof Kept kept
            && !kept.span().isEmpty()
            && Character.isWhitespace(draft.article().text().charAt(kept.span().offset()));
  }

  private static Kept withoutGap(Draft draft, Kept kept) {
    int length = kept.span().of(draft.article().text()).stripTrailing().length();
    return new Kept(new Span(kept.span().offset(), length));
  }

  private static boolean isSeparator(Draft draft, Piece piece) {
    return switch (piece) {
      case Kept kept -> kept.span().of(draft.article().text()).isBlank();
      case Fresh fresh -> fresh.text().isBlank();
      default -> false;
    };
  }
}
