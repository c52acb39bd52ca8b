package org.postil.recognition.internal.lists;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.sequence.Sequence;
import org.postil.recognition.internal.sequence.Targets;
import org.postil.recognition.internal.weights.Weights;

/** Weighs hypotheses about note lists together with the references that each of them explains. */
public final class ListChooser {

  private final String text;
  private final List<Candidate> candidates;
  private final HypothesisFinder finder;

  public ListChooser(String text, List<Paragraph> paragraphs, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    this.finder = new HypothesisFinder(text, paragraphs);
  }

  /**
   * A hypothesis and what it explains.
   *
   * @param hypothesis the note lists
   * @param targets the sequence of their labels
   * @param draft the chain of references
   * @param total the evidence for all of it
   */
  public record Choice(
      Hypothesis hypothesis, Targets targets, Sequence.Draft draft, double total) {}

  /** The best hypothesis about {@code runs}, empty when there is no note list. */
  public Optional<Choice> choose(List<LabelRun> runs) {
    Optional<Choice> best = Optional.empty();
    for (Hypothesis hypothesis : finder.find(runs)) {
      Choice choice = weigh(hypothesis);
      if (hypothesis.interleaved()) {
        choice = withoutIdle(choice);
      }
      double least = best.map(Choice::total).orElse(Weights.LIST_NEEDED);
      if (choice.total() > least) {
        best = Optional.of(choice);
      }
    }
    return best;
  }

  private Choice weigh(Hypothesis hypothesis) {
    Targets targets = hypothesis.sequence();
    Sequence.Draft draft = new Sequence(text, candidates, targets).draft();
    BitSet reached = new BitSet();
    for (Reading reading : draft.chain().readings()) {
      reached.set(targets.firstImplied(reading), reading.lastRank() + 1);
    }
    double unreached = Weights.UNREACHED * Math.max(0, targets.written() - reached.cardinality());
    return new Choice(
        hypothesis, targets, draft, draft.chain().total() + unreached + hypothesis.prior());
  }

  /** Weighs again without the lists that hardly any reference leads to. */
  private Choice withoutIdle(Choice choice) {
    List<LabelRun> runs = choice.hypothesis().runs();
    int[] reached = new int[runs.size()];
    for (Reading reading : choice.draft().chain().readings()) {
      reached[choice.targets().targetOf(reading.rank())]++;
    }
    List<LabelRun> kept = new ArrayList<>();
    for (int i = 0; i < reached.length; i++) {
      if (reached[i] * 2 >= runs.get(i).members().size()) {
        kept.add(runs.get(i));
      }
    }
    boolean all = kept.isEmpty() || kept.size() == runs.size();
    return all ? choice : weigh(finder.interleaved(kept));
  }
}
