package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.edits.LabelChange;
import org.postil.recognition.Note;

/** The table from old labels to new ones. */
final class LabelTable {

  private LabelTable() {}

  /** The notes of {@code draft} that come or change, and those of the article that go. */
  static List<LabelChange> of(Draft draft, Labels labels) {
    List<LabelChange> changes = new ArrayList<>();
    Set<Note> left = Collections.newSetFromMap(new IdentityHashMap<>());
    draft
        .notes()
        .forEach(
            note -> {
              note.origin().ifPresent(left::add);
              if (labels.changes(note)) {
                changes.add(
                    new LabelChange(note.list(), note.label(), Optional.of(labels.of(note))));
              }
            });
    draft.article().recognition().notes().stream()
        .filter(note -> !left.contains(note))
        .map(
            note ->
                new LabelChange(
                    note.list(), Optional.of(DraftNote.plain(note.label())), Optional.empty()))
        .forEach(changes::add);
    return List.copyOf(changes);
  }
}
