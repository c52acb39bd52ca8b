package org.postil.recognition.internal.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Readings;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.sequence.Alignment;
import org.postil.recognition.internal.sequence.Labels;
import org.postil.text.Span;

/** Chooses the note list: the run of labels that the references before it support most. */
public final class ListChooser {

  private static final int MAX_HYPOTHESES = 6;
  private static final double NEEDED = 3;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Candidate> candidates;

  public ListChooser(String text, List<Paragraph> paragraphs, List<Candidate> candidates) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.candidates = candidates;
  }

  /** The best of {@code runs}, empty when none is a note list. */
  public Optional<Choice> choose(List<LabelRun> runs) {
    List<LabelRun> likely = new ArrayList<>(runs);
    likely.sort(Comparator.comparingInt((LabelRun run) -> run.members().size()).reversed());
    return likely.stream()
        .limit(MAX_HYPOTHESES)
        .map(this::choice)
        .filter(choice -> choice.total() > NEEDED)
        .max(Comparator.comparingDouble(Choice::total));
  }

  private Choice choice(LabelRun run) {
    Labels labels = run.labels();
    int end = paragraphs.get(run.first()).start();
    List<Candidate> scoped = candidates.subList(0, before(end));
    Readings readings = new Readings(text, number -> labels.rank(number) >= 0);
    Alignment.Chain chain = Alignment.of(scoped, labels, readings);
    return new Choice(run, labels, Span.between(0, end), scoped, chain.chosen(), chain.total());
  }

  /** How many candidates begin before {@code offset}. */
  private int before(int offset) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
