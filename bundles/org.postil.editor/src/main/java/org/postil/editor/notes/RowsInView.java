package org.postil.editor.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the notes that a reader has in view: the current one, and those referred to. */
final class RowsInView {

  private Set<NoteRow> rows = Set.of();
  private Optional<NoteRow> current = Optional.empty();

  boolean isCurrent(NoteRow row) {
    return current.filter(row::equals).isPresent();
  }

  boolean contains(NoteRow row) {
    return rows.contains(row);
  }

  void clear() {
    rows = Set.of();
    current = Optional.empty();
  }

  /** Takes over what is seen now; returns the rows of which something has changed. */
  Set<NoteRow> update(Optional<NoteRow> atCaret, List<NoteInView> seen) {
    Set<NoteRow> changed = new HashSet<>(rows);
    rows = seen.stream().map(NoteInView::row).collect(Collectors.toSet());
    Set<NoteRow> stayed = new HashSet<>(rows);
    stayed.retainAll(changed);
    changed.addAll(rows);
    changed.removeAll(stayed);
    if (!atCaret.equals(current)) {
      current.ifPresent(changed::add);
      atCaret.ifPresent(changed::add);
      current = atCaret;
    }
    return changed;
  }
}
