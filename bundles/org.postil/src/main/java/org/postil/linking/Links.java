package org.postil.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Recognition;

/**
 * The way back: which references and cross-references point at a note. Built once per version of a
 * text in linear time; the way there is {@link NoteReference#note()} and {@link
 * CrossReference#target()}.
 */
public final class Links {

  // Notes are looked up by identity: two notes of equal text and label stay two notes.
  private final Map<Note, List<NoteReference>> references = new IdentityHashMap<>();
  private final Map<Note, List<CrossReference>> crossReferences = new IdentityHashMap<>();

  public Links(Recognition article) {
    for (NoteReference reference : article.references()) {
      reference.note().ifPresent(note -> add(references, note, reference));
      reference.impliedNotes().forEach(note -> add(references, note, reference));
    }
    for (CrossReference reference : article.crossReferences()) {
      reference.target().ifPresent(note -> add(crossReferences, note, reference));
    }
  }

  private static <T> void add(Map<Note, List<T>> map, Note note, T reference) {
    map.computeIfAbsent(note, key -> new ArrayList<>()).add(reference);
  }

  /** The references to {@code note} in text order, also those of ranges that imply it. */
  public List<NoteReference> referencesTo(Note note) {
    return Collections.unmodifiableList(references.getOrDefault(note, List.of()));
  }

  /** The cross-references to {@code note} in text order. */
  public List<CrossReference> crossReferencesTo(Note note) {
    return Collections.unmodifiableList(crossReferences.getOrDefault(note, List.of()));
  }
}
