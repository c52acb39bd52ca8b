package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.List;
import org.postil.recognition.Certainty;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.sequence.Placed;
import org.postil.recognition.internal.sequence.Sequence;
import org.postil.recognition.internal.sequence.Targets;
import org.postil.recognition.internal.weights.Weights;

/** Makes plain numbers of the candidates that were not accepted. */
final class RejectionBuilder {

  private final String text;
  private final List<Candidate> candidates;
  private final Targets targets;

  RejectionBuilder(String text, List<Candidate> candidates, Targets targets) {
    this.text = text;
    this.candidates = candidates;
    this.targets = targets;
  }

  /** The plain numbers of the body; those of the notes themselves are of no interest. */
  List<PlainNumber> build(Sequence.Outcome outcome) {
    List<PlainNumber> rejected = new ArrayList<>();
    List<Placed> placed = outcome.references();
    Reasons reasons = new Reasons(text, targets);
    int bodyEnd = targets.all().getLast().listStart();
    int next = 0;
    int rank = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean more = next < placed.size();
      if (more && placed.get(next).reading().candidate() == candidate) {
        rank = Math.max(rank, placed.get(next++).reading().lastRank());
      } else if (candidate.start() < bodyEnd) {
        int following = more ? placed.get(next).reading().rank() : targets.ranks();
        boolean fills = following > rank + 1 && endsWithLabel(candidate, rank + 1);
        String reason = reasons.rejected(candidate, rank + 1);
        rejected.add(
            new PlainNumber(
                candidate.span(),
                candidate.span().of(text),
                certainty(outcome.chances()[i], fills),
                reason));
      }
    }
    return List.copyOf(rejected);
  }

  private boolean endsWithLabel(Candidate candidate, int rank) {
    String label = targets.isMissing(rank) ? "" : Integer.toString(targets.number(rank));
    return !label.isEmpty() && candidate.span().of(text).endsWith(label);
  }

  /** What would fill a hole in the sequence is not certain, however little else speaks for it. */
  private static Certainty certainty(double chance, boolean fills) {
    if (chance >= Weights.PLAIN_AMBIGUOUS) {
      return Certainty.AMBIGUOUS;
    }
    return fills || chance >= Weights.PLAIN_LIKELY ? Certainty.LIKELY : Certainty.CERTAIN;
  }
}
