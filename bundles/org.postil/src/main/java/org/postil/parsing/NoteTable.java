package org.postil.parsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.model.Note;
import org.postil.recognition.CrossReference;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Recognition;

/**
 * Which note of the model is which of the recognised notes, and which of them is referred to where.
 * Places are offsets: of a label in a list of notes, of an inline note, of the label of a
 * reference.
 */
final class NoteTable {

  private final Map<Integer, org.postil.recognition.Note> notesByPlace = new HashMap<>();
  private final Map<Integer, org.postil.recognition.Note> targetsByPlace = new HashMap<>();
  // By identity: two notes of equal text and label stay two notes.
  private final Map<org.postil.recognition.Note, Note> modelled = new IdentityHashMap<>();
  private final List<Note> inTextOrder = new ArrayList<>();

  NoteTable(Recognition article) {
    article.notes().forEach(note -> notesByPlace.put(note.labelSpan().offset(), note));
    article.references().forEach(this::place);
    article.crossReferences().forEach(this::place);
  }

  private void place(NoteReference reference) {
    int place = reference.span().offset();
    reference.note().ifPresent(note -> targetsByPlace.put(place, note));
    if (reference.style() == NoteStyle.INLINE) {
      reference.note().ifPresent(note -> notesByPlace.put(place, note));
    }
  }

  private void place(CrossReference reference) {
    boolean labelled = !reference.labelSpan().isEmpty();
    int place = (labelled ? reference.labelSpan() : reference.span()).offset();
    reference.target().ifPresent(note -> targetsByPlace.put(place, note));
  }

  /** Takes {@code note} for the one at {@code place}, and gives it its number. */
  void add(Note note, int place) {
    inTextOrder.add(note);
    org.postil.recognition.Note recognised = notesByPlace.get(place);
    if (recognised != null) {
      modelled.put(recognised, note);
      note.setNumber(recognised.number());
    }
  }

  List<Note> notes() {
    return Collections.unmodifiableList(inTextOrder);
  }

  Optional<Note> of(org.postil.recognition.Note recognised) {
    return Optional.ofNullable(modelled.get(recognised));
  }

  Optional<Note> referredToAt(int place) {
    return Optional.ofNullable(targetsByPlace.get(place)).flatMap(this::of);
  }
}
