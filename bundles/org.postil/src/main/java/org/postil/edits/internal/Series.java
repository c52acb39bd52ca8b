package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.postil.analysis.Analysis;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;

/**
 * The lists through which one numbering runs: one list, or those of several chapters of which each
 * goes on where the one before ends.
 *
 * @param lists their indices
 */
public record Series(Set<Integer> lists) {

  public Series {
    lists = Set.copyOf(lists);
  }

  /** All numberings of {@code article}, in the order of the text. */
  public static List<Series> all(Analysis article) {
    List<Series> all = new ArrayList<>();
    Set<Integer> open = new TreeSet<>();
    OptionalInt last = OptionalInt.empty();
    List<NoteList> lists = article.recognition().noteLists();
    for (int list = 0; list < lists.size(); list++) {
      if (!open.isEmpty() && !goesOn(last, lists.get(list))) {
        all.add(new Series(open));
        open = new TreeSet<>();
      }
      open.add(list);
      last = Label.number(lists.get(list).notes().getLast().label());
    }
    if (!open.isEmpty()) {
      all.add(new Series(open));
    }
    return List.copyOf(all);
  }

  private static boolean goesOn(OptionalInt last, NoteList next) {
    OptionalInt first = Label.number(next.notes().getFirst().label());
    return last.isPresent() && first.isPresent() && first.getAsInt() == last.getAsInt() + 1;
  }

  /** The numbering that runs through the list of that index. */
  public static Series of(Analysis article, int list) {
    return all(article).stream()
        .filter(series -> series.lists.contains(list))
        .findFirst()
        .orElseGet(() -> new Series(Set.of(list)));
  }

  /** The indices of its lists, ascending. */
  public List<Integer> inOrder() {
    return lists.stream().sorted().toList();
  }

  /** The notes of {@code draft} that are numbered by it, in the order of the text. */
  public List<DraftNote> notes(Draft draft) {
    return draft.notes().filter(note -> lists.contains(note.list())).toList();
  }

  /** Whether all of its labels are numbers. */
  public boolean isNumbered(Analysis article) {
    return lists.stream()
        .flatMap(list -> article.recognition().noteLists().get(list).notes().stream())
        .map(Note::label)
        .allMatch(label -> Label.number(label).isPresent());
  }

  /** Counts the labels from {@code from} on by {@code by} up or down. */
  public void shift(Draft draft, Labels labels, int from, int by) {
    for (DraftNote note : notes(draft)) {
      OptionalInt number = note.number();
      if (number.isPresent() && number.getAsInt() >= from) {
        labels.put(note, number.getAsInt() + by);
      }
    }
  }

  /** Counts the labels down that are greater than those of notes that are {@code gone}. */
  public void closeUp(Draft draft, Labels labels, Set<DraftNote> gone) {
    List<DraftNote> ascending =
        notes(draft).stream()
            .filter(note -> note.number().isPresent())
            .sorted(Comparator.comparingInt(note -> note.number().getAsInt()))
            .toList();
    int missing = 0;
    for (DraftNote note : ascending) {
      if (gone.contains(note)) {
        missing++;
      } else if (missing > 0) {
        labels.put(note, note.number().getAsInt() - missing);
      }
    }
  }
}
