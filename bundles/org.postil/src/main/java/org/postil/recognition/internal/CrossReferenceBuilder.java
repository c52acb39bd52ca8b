package org.postil.recognition.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.internal.inline.CrossReferenceScanner;
import org.postil.recognition.internal.inline.CrossReferenceScanner.Pointer;

/** Links the cross-references in notes to the notes of the same list. */
final class CrossReferenceBuilder {

  private final String text;
  private final List<NoteList> lists;

  CrossReferenceBuilder(String text, List<NoteList> lists) {
    this.text = text;
    this.lists = lists;
  }

  List<CrossReference> build() {
    // By offset: a note may hold notes of another list, and its pointers are read once.
    Map<Integer, CrossReference> found = new TreeMap<>();
    for (NoteList list : lists) {
      Map<String, Note> byLabel = new HashMap<>();
      list.notes().forEach(note -> byLabel.putIfAbsent(note.label(), note));
      for (Note note : list.notes()) {
        for (Pointer pointer :
            CrossReferenceScanner.scan(text, note.body().offset(), note.body().end())) {
          String label = pointer.label().of(text);
          Optional<Note> target = Optional.ofNullable(byLabel.get(label));
          found.putIfAbsent(
              pointer.span().offset(),
              new CrossReference(
                  pointer.span(), pointer.label(), label, target, Optional.of(note)));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
