package org.postil.editor.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;

/**
 * How a person wants the notes sorted.
 *
 * @param column empty for the order of the article
 */
record NoteSorting(Optional<NoteColumn> column, boolean isDescending) {

  /** The order of the article. */
  static final NoteSorting NONE = new NoteSorting(Optional.empty(), false);

  /** Key of the preference that remembers the choice. */
  static final String PREFERENCE = "notes.sorting";

  private static final String DESCENDING = "-";

  /** What {@link #written} wrote; the order of the article for anything else. */
  static NoteSorting of(String written) {
    boolean descending = written.startsWith(DESCENDING);
    String name = descending ? written.substring(DESCENDING.length()) : written;
    return Stream.of(NoteColumn.values())
        .filter(column -> column.name().equals(name))
        .findFirst()
        .map(column -> new NoteSorting(Optional.of(column), descending))
        .orElse(NONE);
  }

  /** This as the preference keeps it. */
  String written() {
    return column.map(by -> (isDescending ? DESCENDING : "") + by.name()).orElse("");
  }

  /** By {@code clicked}; a second time the other way round, and then as in the article again. */
  NoteSorting afterClickOn(NoteColumn clicked) {
    boolean again = column.equals(Optional.of(clicked));
    return again && isDescending ? NONE : new NoteSorting(Optional.of(clicked), again);
  }

  /** The same the other way round, or not. */
  NoteSorting descending(boolean descending) {
    return new NoteSorting(column, descending);
  }

  /** {@code notes} in this order. */
  List<Note> sort(Analysis article, List<Note> notes, ToIntFunction<Note> gravity) {
    return column
        .map(by -> by.order(article, gravity))
        .map(order -> isDescending ? order.reversed() : order)
        .map(order -> sort(notes, order))
        .orElse(notes);
  }

  private static List<Note> sort(List<Note> notes, Comparator<Note> order) {
    return notes.stream().sorted(order).toList();
  }
}
