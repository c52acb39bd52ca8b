package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.postil.recognition.Certainty;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Recognition;
import org.postil.text.Span;

/** Compares what a text means with what recognition reads in it. */
final class Comparison {

  private final Rendering meant;
  private final Recognition read;
  private final Set<DraftNote> notes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<DraftNote> shortened = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Integer> groups = new TreeSet<>();
  private final Set<Integer> numbers = new TreeSet<>();
  private final Set<Integer> begun = new TreeSet<>();
  private final Set<Integer> bounds = new TreeSet<>();
  private final Set<Integer> pointers = new TreeSet<>();

  Comparison(Rendering meant, Recognition read) {
    this.meant = meant;
    this.read = read;
  }

  Misreadings compare() {
    compareNotes();
    compareReferences();
    comparePointers();
    return new Misreadings(notes, groups, numbers, begun, bounds, shortened, pointers);
  }

  private void compareNotes() {
    Map<Span, Integer> found = new HashMap<>();
    read.notes().forEach(note -> found.put(note.labelSpan(), note.span().end()));
    meant.noteLabels().forEach((note, label) -> compare(note, label, found));
    found.keySet().forEach(label -> begun.add(label.offset()));
  }

  private void compare(DraftNote note, Span label, Map<Span, Integer> found) {
    Integer end = found.remove(label);
    if (end == null) {
      notes.add(note);
    } else if (!isBlank(end, meant.end(note))) {
      bounds.add(Math.min(end, meant.end(note)));
      if (end < meant.end(note)) {
        shortened.add(note);
      }
    }
  }

  /** No-break spaces are blank as well: such a one stands behind the label of an empty note. */
  private boolean isBlank(int one, int other) {
    return meant
        .text()
        .substring(Math.min(one, other), Math.max(one, other))
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private void compareReferences() {
    Map<Span, List<Integer>> found = new HashMap<>();
    Set<Span> doubtful = new HashSet<>();
    for (NoteReference reference : read.references()) {
      if (reference.style() != NoteStyle.INLINE) {
        found.put(reference.span(), meaning(reference));
      }
      if (reference.certainty() == Certainty.AMBIGUOUS) {
        doubtful.add(reference.span());
      }
    }
    for (Rendering.Reference reference : meant.references()) {
      boolean same = meaning(reference).equals(found.remove(reference.span()));
      boolean leavesDoubt =
          doubtful.contains(reference.span()) && meant.isWrittenAnew(reference.piece());
      if (!same || leavesDoubt || meant.runsTogether(reference)) {
        groups.add(reference.piece());
      }
    }
    found.keySet().stream()
        .filter(span -> !groups.contains(meant.pieceAt(span.offset())))
        .forEach(span -> numbers.add(span.offset()));
  }

  /** The offsets of the labels of the notes that it names and implies. */
  private static List<Integer> meaning(NoteReference reference) {
    return Stream.concat(reference.impliedNotes().stream(), reference.note().stream())
        .map(Comparison::start)
        .toList();
  }

  private List<Integer> meaning(Rendering.Reference reference) {
    return Stream.concat(reference.implied().stream(), reference.note().stream())
        .map(note -> meant.label(note).offset())
        .toList();
  }

  /** In the body more may point at a note than before: words there count when the note exists. */
  private void comparePointers() {
    Map<Span, Integer> found = new HashMap<>();
    List<Span> inNotes = new ArrayList<>();
    for (CrossReference pointer : read.crossReferences()) {
      pointer.target().ifPresent(note -> found.put(pointer.labelSpan(), start(note)));
      if (pointer.target().isPresent() && pointer.source().isPresent()) {
        inNotes.add(pointer.labelSpan());
      }
    }
    Set<Span> wanted = new HashSet<>();
    for (Rendering.CrossReference pointer : meant.crossReferences()) {
      wanted.add(pointer.span());
      Integer target = meant.label(pointer.target()).offset();
      if (!target.equals(found.get(pointer.span()))) {
        pointers.add(pointer.span().offset());
      }
    }
    inNotes.stream()
        .filter(span -> !wanted.contains(span))
        .forEach(span -> pointers.add(span.offset()));
  }

  private static Integer start(Note note) {
    return note.labelSpan().offset();
  }
}
