package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.postil.recognition.Certainty;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Recognition;
import org.postil.text.Span;

/**
 * Where the text after an operation would not be read as it is meant.
 *
 * @param groups indices of the pieces of references that would be lost or lead elsewhere
 * @param numbers offsets in the new text of what would be read as a reference and is none
 * @param others offsets in the new text of notes and cross-references that would be read otherwise
 */
record Misreadings(Set<Integer> groups, Set<Integer> numbers, Set<Integer> others) {

  /** Compares what {@code meant} means with what recognition reads. */
  static Misreadings of(Rendering meant) {
    return new Comparison(meant, Recognition.of(meant.text())).compare();
  }

  boolean isEmpty() {
    return groups.isEmpty() && numbers.isEmpty() && others.isEmpty();
  }

  /** Whether an explicit form can help; what else is read otherwise may follow from that. */
  boolean isMendable() {
    return !groups.isEmpty() || !numbers.isEmpty();
  }

  int count() {
    return groups.size() + numbers.size() + others.size();
  }

  /** What one reference means: the offsets of the notes that it names and implies. */
  private record Meaning(List<Integer> notes) {}

  private static final class Comparison {

    private final Rendering meant;
    private final Recognition read;
    private final Set<Integer> groups = new TreeSet<>();
    private final Set<Integer> numbers = new TreeSet<>();
    private final Set<Integer> others = new TreeSet<>();

    Comparison(Rendering meant, Recognition read) {
      this.meant = meant;
      this.read = read;
    }

    Misreadings compare() {
      compareNotes();
      compareReferences();
      compareCrossReferences();
      return new Misreadings(groups, numbers, others);
    }

    private void compareNotes() {
      Map<Span, Integer> found = new HashMap<>();
      read.notes().forEach(note -> found.put(note.labelSpan(), note.span().end()));
      meant
          .noteLabels()
          .forEach(
              (note, label) -> {
                Integer end = found.remove(label);
                if (end == null || !isBlank(end, meant.end(note))) {
                  others.add(label.offset());
                }
              });
      found.keySet().forEach(label -> others.add(label.offset()));
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
      Map<Span, Meaning> found = new HashMap<>();
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
        boolean leavesDoubt =
            doubtful.contains(reference.span()) && meant.isWrittenAnew(reference.piece());
        if (!meaning(reference).equals(found.remove(reference.span())) || leavesDoubt) {
          groups.add(reference.piece());
        }
      }
      found.keySet().stream()
          .filter(span -> !groups.contains(meant.pieceAt(span.offset())))
          .forEach(span -> numbers.add(span.offset()));
    }

    private static Meaning meaning(NoteReference reference) {
      return new Meaning(
          Stream.concat(reference.impliedNotes().stream(), reference.note().stream())
              .map(note -> note.labelSpan().offset())
              .toList());
    }

    private Meaning meaning(Rendering.Reference reference) {
      return new Meaning(
          Stream.concat(reference.implied().stream(), reference.note().stream())
              .map(note -> meant.label(note).offset())
              .toList());
    }

    /** In the body more may point at a note than before: words there count when the note exists. */
    private void compareCrossReferences() {
      Map<Span, Integer> found = new HashMap<>();
      List<Span> inNotes = new ArrayList<>();
      for (var pointer : read.crossReferences()) {
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
          others.add(pointer.span().offset());
        }
      }
      inNotes.stream().filter(span -> !wanted.contains(span)).forEach(s -> others.add(s.offset()));
    }

    private static Integer start(Note note) {
      return note.labelSpan().offset();
    }
  }
}
