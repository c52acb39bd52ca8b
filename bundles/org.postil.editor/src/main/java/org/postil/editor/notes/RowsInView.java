package org.postil.editor.notes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the notes that are referred to in the lines on the screen. */
final class RowsInView {

  private Set<NoteRow> rows = Set.of();

  boolean contains(NoteRow row) {
    return rows.contains(row);
  }

  void clear() {
    rows = Set.of();
  }

  /** Takes over what is seen now; returns the rows that came or went. */
  List<NoteRow> update(List<NoteInView> seen) {
    Set<NoteRow> before = rows;
    rows = seen.stream().map(NoteInView::row).collect(Collectors.toSet());
    return Stream.concat(before.stream(), rows.stream())
        .filter(row -> before.contains(row) != rows.contains(row))
        .toList();
  }
}
