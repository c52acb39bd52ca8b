package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Fault;
import org.postil.internal.Messages;
import org.postil.numbering.Label;
import org.postil.numbering.NumberingFault.Mistaken;
import org.postil.recognition.Certainty;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.Recognition;
import org.postil.text.Span;

/**
 * What makes it uncertain how labels are to change: everything whose meaning depends on the labels
 * that do, and is in doubt. Faults elsewhere are in nobody's way.
 */
final class Faults {

  private final Analysis article;
  private final Recognition recognition;

  /** For each list the least number that changes. */
  private final Map<Integer, Integer> changed = new HashMap<>();

  private final List<Fault> found = new ArrayList<>();

  Faults(Draft draft, Labels labels) {
    this.article = draft.article();
    this.recognition = article.recognition();
    for (DraftNote note : labels.given().keySet()) {
      if (note.origin().isPresent() && labels.changes(note)) {
        add(note.list(), note.number());
        add(note.list(), labels.number(note));
      }
    }
  }

  private void add(int list, OptionalInt number) {
    number.ifPresent(n -> changed.merge(list, n, Math::min));
  }

  /** The faults in text order. */
  List<Fault> find() {
    if (!changed.isEmpty()) {
      recognition.references().forEach(this::look);
      recognition.plainNumbers().forEach(this::look);
      recognition.crossReferences().forEach(this::look);
      recognition.noteLists().forEach(this::lookForDoubles);
      article.numbering().faults(Mistaken.class).forEach(this::look);
    }
    found.sort(Comparator.comparingInt(fault -> fault.span().offset()));
    return List.copyOf(found);
  }

  private void look(NoteReference reference) {
    boolean doubtful = reference.certainty() == Certainty.AMBIGUOUS;
    boolean undefined = reference.note().isEmpty();
    if ((doubtful || undefined) && changes(reference.span(), reference.label())) {
      add(doubtful ? "note.ambiguous" : "note.undefined", reference.span(), reference.label());
    }
  }

  private void look(PlainNumber number) {
    if (number.certainty() == Certainty.AMBIGUOUS
        && changes(number.span(), number.text())
        && isLabel(number.text())) {
      add("note.ambiguous", number.span(), number.text());
    }
  }

  private boolean isLabel(String text) {
    OptionalInt number = Label.number(text);
    return recognition.notes().stream().anyMatch(note -> Label.number(note.label()).equals(number));
  }

  private void look(CrossReference reference) {
    if (reference.target().isEmpty() && changes(reference.labelSpan(), reference.label())) {
      add("xref.undefined", reference.labelSpan(), reference.label());
    }
  }

  private void lookForDoubles(NoteList list) {
    Set<String> seen = new HashSet<>();
    for (Note note : list.notes()) {
      boolean twice = !seen.add(note.label()) && Label.number(note.label()).isPresent();
      if (twice && changes(note.list(), note.label())) {
        add("note.duplicate", note.labelSpan(), note.label());
      }
    }
  }

  private void look(Mistaken fault) {
    Note expected = fault.expected();
    boolean own = fault.reference().note().isPresent();
    if (own
        && (changes(expected.list(), expected.label())
            || changes(expected.list(), fault.reference().label()))) {
      add("note.unused", expected.labelSpan(), expected.label());
    }
  }

  /** Whether a label that stands at {@code span} is among those that change. */
  private boolean changes(Span span, String label) {
    List<NoteList> lists = recognition.noteLists();
    return changed.keySet().stream()
        .filter(
            list ->
                lists.get(list).scope().touches(span.offset())
                    || lists.get(list).span().touches(span.offset()))
        .anyMatch(list -> changes(list, label));
  }

  private boolean changes(int list, String label) {
    OptionalInt number = Label.number(label);
    Integer least = changed.get(list);
    return least != null && number.isPresent() && number.getAsInt() >= least;
  }

  private void add(String finding, Span span, String label) {
    found.add(new Fault(finding, span, Messages.format("edit." + finding, label)));
  }
}
