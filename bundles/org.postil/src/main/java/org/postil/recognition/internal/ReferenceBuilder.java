package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.recognition.Certainty;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.sequence.Placed;
import org.postil.recognition.internal.sequence.Targets;
import org.postil.recognition.internal.weights.Weights;
import org.postil.text.Span;

/** Makes note references of the readings that were accepted. */
final class ReferenceBuilder {

  private final String text;
  private final Targets targets;
  private final List<Map<Integer, Note>> notes;
  private final Reasons reasons;
  private final List<NoteReference> references = new ArrayList<>();

  /** A builder for references to {@code notes}, by list and number. */
  ReferenceBuilder(String text, Targets targets, List<Map<Integer, Note>> notes) {
    this.text = text;
    this.targets = targets;
    this.notes = notes;
    this.reasons = new Reasons(text, targets);
  }

  /** The references that {@code placed} yields, in its order. */
  List<NoteReference> build(List<Placed> placed) {
    for (Placed one : placed) {
      Reading reading = one.reading();
      add(one, reading.label(), reading.rank());
      if (reading.isPair()) {
        add(one, Span.between(reading.middle(), reading.candidate().end()), reading.lastRank());
      }
    }
    return references;
  }

  private void add(Placed placed, Span label, int rank) {
    Candidate candidate = placed.reading().candidate();
    Map<Integer, Note> list = notes.get(targets.targetOf(rank));
    int number = targets.number(rank);
    List<String> implied = new ArrayList<>();
    List<Note> impliedNotes = new ArrayList<>();
    for (int n = candidate.rangeFrom() + 1; candidate.rangeFrom() > 0 && n < number; n++) {
      implied.add(Integer.toString(n));
      Optional.ofNullable(list.get(n)).ifPresent(impliedNotes::add);
    }
    references.add(
        new NoteReference(
            label,
            label.of(text),
            candidate.style(),
            Optional.ofNullable(list.get(number)),
            List.copyOf(implied),
            List.copyOf(impliedNotes),
            certainty(placed),
            reasons.accepted(placed, rank)));
  }

  /** What only the sequence speaks for is never certain. */
  private static Certainty certainty(Placed placed) {
    if (placed.strength() < Weights.LIKELY) {
      return Certainty.AMBIGUOUS;
    }
    boolean local = placed.reading().evidence() >= Weights.CERTAIN_LOCAL;
    return local && placed.strength() >= Weights.CERTAIN ? Certainty.CERTAIN : Certainty.LIKELY;
  }
}
