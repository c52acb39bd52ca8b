package org.postil.edits.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.postil.text.Span;

/** Where the notes of a draft stand in the text that is written of it. */
final class NotePlaces {

  private final Map<DraftNote, Span> labels = new IdentityHashMap<>();
  private final Map<DraftNote, Integer> bodies = new IdentityHashMap<>();
  private final Map<DraftNote, Integer> ends = new IdentityHashMap<>();

  void label(DraftNote note, Span span) {
    labels.put(note, span);
  }

  void body(DraftNote note, int offset) {
    bodies.put(note, offset);
  }

  void end(DraftNote note, int offset) {
    ends.put(note, offset);
  }

  Map<DraftNote, Span> labels() {
    return Collections.unmodifiableMap(labels);
  }

  /** Where its words begin. */
  int body(DraftNote note) {
    return bodies.get(note);
  }

  int end(DraftNote note) {
    return ends.get(note);
  }
}
