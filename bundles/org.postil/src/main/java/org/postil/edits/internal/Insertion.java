package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Fault;
import org.postil.internal.Messages;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;

/** Which number a note gets whose first reference stands at a place of the text. */
public final class Insertion {

  private final Analysis article;
  private final Draft draft;
  private final int offset;
  private final int list;

  private Insertion(Draft draft, int offset, int list) {
    this.article = draft.article();
    this.draft = draft;
    this.offset = offset;
    this.list = list;
  }

  /** A new note for the list that serves {@code offset}; empty when no list does. */
  public static Optional<Insertion> at(Draft draft, int offset) {
    List<NoteList> lists = draft.article().recognition().noteLists();
    List<Integer> serving = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      if (lists.get(list).scope().touches(offset)) {
        serving.add(list);
      }
    }
    return nearest(draft.article(), offset, serving)
        .or(() -> serving.stream().findFirst())
        .map(list -> new Insertion(draft, offset, list));
  }

  /** Of several lists that of the nearest reference. */
  private static Optional<Integer> nearest(Analysis article, int offset, List<Integer> lists) {
    return article.recognition().references().stream()
        .filter(reference -> reference.note().filter(n -> lists.contains(n.list())).isPresent())
        .min(Comparator.comparingInt(r -> Math.abs(r.span().offset() - offset)))
        .map(reference -> reference.note().get().list());
  }

  /** Index of the list. */
  public int list() {
    return list;
  }

  /** How most references to the notes of the list are written. */
  public NoteStyle style() {
    return article.recognition().references().stream()
        .filter(reference -> reference.note().filter(note -> note.list() == list).isPresent())
        .collect(Collectors.groupingBy(NoteReference::style, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Entry.comparingByValue())
        .map(Entry::getKey)
        .orElseGet(() -> article.recognition().noteLists().get(list).notes().getFirst().style());
  }

  /**
   * The number: one more than the greatest that stands before the place. Where the labels do not
   * follow the text at all, one more than the last.
   */
  public int number() {
    List<DraftNote> notes = draft.notes(list);
    if (!new ReferenceOrder(draft, notes).isHabit()) {
      return ReferenceOrder.greatest(notes).orElse(0) + 1;
    }
    OptionalInt before = greatestBefore();
    return before.isPresent() ? before.getAsInt() + 1 : leastAfter().orElse(1);
  }

  /** The notes of the list that are mentioned before the place, by their first mention. */
  public List<DraftNote> notesBefore() {
    return mentions(true).stream().distinct().toList();
  }

  private OptionalInt greatestBefore() {
    return mentions(true).stream().flatMapToInt(note -> note.number().stream()).max();
  }

  private OptionalInt leastAfter() {
    Set<DraftNote> before = Set.copyOf(mentions(true));
    return mentions(false).stream()
        .filter(note -> !before.contains(note))
        .flatMapToInt(note -> note.number().stream())
        .min();
  }

  /** The notes of the list that the text before the place, or behind it, mentions. */
  private List<DraftNote> mentions(boolean before) {
    Draft.Cut cut = draft.cut(offset);
    List<Piece> pieces = cut.draft().pieces();
    List<Piece> part =
        before ? pieces.subList(0, cut.index()) : pieces.subList(cut.index(), pieces.size());
    return draft.with(part).mentions().stream().filter(note -> note.list() == list).toList();
  }

  /** What makes the number uncertain. */
  public List<Fault> faults() {
    if (!new ReferenceOrder(draft, draft.notes(list)).isHabit()) {
      return List.of();
    }
    int before = greatestBefore().orElse(0);
    int after = leastAfter().orElse(Integer.MAX_VALUE);
    return before >= after ? outOfOrder(before, after) : unreferenced(before, after);
  }

  private List<Fault> outOfOrder(int before, int after) {
    return article.recognition().references().stream()
        .filter(
            reference -> {
              int number = DraftNote.number(reference.label());
              boolean ahead = reference.span().offset() < offset;
              return ahead ? number >= after && number <= before : number == after;
            })
        .limit(2)
        .map(r -> fault("note.out-of-order", r))
        .toList();
  }

  private static Fault fault(String finding, NoteReference reference) {
    return new Fault(
        finding, reference.span(), Messages.format("edit." + finding, reference.label()));
  }

  private List<Fault> unreferenced(int before, int after) {
    Set<DraftNote> mentioned = Set.copyOf(draft.mentions());
    return draft.notes(list).stream()
        .filter(note -> note.number().orElse(0) > before && note.number().orElse(0) < after)
        .filter(note -> !mentioned.contains(note))
        .map(note -> note.origin().orElseThrow())
        .map(
            note ->
                new Fault(
                    "note.unused",
                    note.labelSpan(),
                    Messages.format("edit.note.unused", note.label())))
        .toList();
  }
}
