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
    List<Placed> placed = new Sequence(text, candidates, targets).references(choice.draft());
    references = new ReferenceBuilder(text, targets, byNumber).build(placed);
    reject(placed, targets);
  }

  private void reject(List<Placed> placed, Targets targets) {
    Reasons reasons = new Reasons(text, targets);
    int next = 0;
    int rank = -1;
    for (Candidate candidate : candidates) {
      boolean accepted =
          next < placed.size() && placed.get(next).reading().candidate() == candidate;
      if (accepted) {
        rank = Math.max(rank, placed.get(next++).reading().lastRank());
      } else if (candidate.start() < targets.all().getLast().listStart()) {
        int expected = targets.number(Math.min(rank + 1, targets.ranks() - 1));
        boolean known = targets.all().getFirst().labels().rank(candidate.number()) >= 0;
        rejected.add(
            new PlainNumber(
                candidate.span(),
                candidate.span().of(text),
                Certainty.CERTAIN,
                reasons.rejected(candidate, expected, known)));
      }
    }
  }

  List<NoteReference> references() {
    return references;
  }

  List<PlainNumber> rejected() {
    return List.copyOf(rejected);
  }
}
