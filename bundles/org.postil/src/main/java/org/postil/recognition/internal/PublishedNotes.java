package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postil.recognition.Certainty;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.lists.LabelRun;
import org.postil.recognition.internal.lists.ListChooser;
import org.postil.recognition.internal.sequence.Placed;
import org.postil.recognition.internal.sequence.Sequence;
import org.postil.recognition.internal.sequence.Targets;
import org.postil.recognition.internal.weights.Weights;

/** Reads the notes and references that the chosen lists stand for. */
final class PublishedNotes {

  private final String text;
  private final List<Candidate> candidates;
  private final NoteBuilder notes;
  private List<NoteReference> references = List.of();
  private final List<PlainNumber> rejected = new ArrayList<>();

  PublishedNotes(String text, List<Candidate> candidates, NoteBuilder notes) {
    this.text = text;
    this.candidates = candidates;
    this.notes = notes;
  }

  void read(ListChooser.Choice choice) {
    List<Map<Integer, Note>> byNumber = new ArrayList<>();
    List<LabelRun> runs = choice.hypothesis().runs();
    for (int i = 0; i < runs.size(); i++) {
      byNumber.add(notes.add(runs.get(i), choice.hypothesis().targets().get(i).scope()));
    }
    Targets targets = choice.targets();
    Sequence.Outcome outcome = new Sequence(text, candidates, targets).read(choice.draft());
    references = new ReferenceBuilder(text, targets, byNumber).build(outcome.references());
    reject(outcome, targets);
  }

  private void reject(Sequence.Outcome outcome, Targets targets) {
    List<Placed> placed = outcome.references();
    Reasons reasons = new Reasons(text, targets);
    int bodyEnd = targets.all().getLast().listStart();
    int next = 0;
    int rank = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean accepted =
          next < placed.size() && placed.get(next).reading().candidate() == candidate;
      if (accepted) {
        rank = Math.max(rank, placed.get(next++).reading().lastRank());
      } else if (candidate.start() < bodyEnd) {
        String reason = reasons.rejected(candidate, rank + 1);
        rejected.add(
            new PlainNumber(
                candidate.span(),
                candidate.span().of(text),
                certainty(outcome.chances()[i]),
                reason));
      }
    }
  }

  private static Certainty certainty(double chance) {
    return chance < Weights.PLAIN_LIKELY
        ? Certainty.CERTAIN
        : chance < Weights.PLAIN_AMBIGUOUS ? Certainty.LIKELY : Certainty.AMBIGUOUS;
  }

  List<NoteReference> references() {
    return references;
  }

  List<PlainNumber> rejected() {
    return List.copyOf(rejected);
  }
}
