package org.postil.editor.notes;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.postil.recognition.Note;

/** How grave the problems are that begin in notes, as they were at one moment; 0 for none. */
final class NoteGravity implements ToIntFunction<Note> {

  private final NavigableMap<Integer, Integer> worst = new TreeMap<>();

  /** Notes a problem at that offset of the text. */
  void add(int offset, int gravity) {
    worst.merge(offset, gravity, Math::max);
  }

  @Override
  public int applyAsInt(Note note) {
    return worst.subMap(note.span().offset(), true, note.span().end(), true).values().stream()
        .reduce(0, Math::max);
  }
}
