package org.postil.recognition.internal.sequence;

import java.util.ArrayList;
import java.util.List;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.candidate.Readings;

/**
 * Aligns the candidates of a stretch of text with the labels of a note list: the chain of readings
 * with ascending labels whose evidence adds up to the most. Every label that the chain reaches
 * counts as evidence of its own, and so does every step to the next label.
 */
public final class Alignment {

  /** What it is worth that a note has a reference. */
  public static final double REACHED = 3;

  /** What it is worth that a reference follows that to the note before. */
  public static final double STEP = 1;

  private final Labels labels;
  private final Readings readings;
  private final PrefixMaximum below;
  private final int[] bestAt;
  private final List<Node> nodes = new ArrayList<>();

  private record Node(Reading reading, int candidate, int previous, double total) {}

  /**
   * The best chain.
   *
   * @param chosen for each candidate its reading in the chain, or null
   * @param total the evidence for it
   */
  public record Chain(Reading[] chosen, double total) {}

  private Alignment(Labels labels, Readings readings) {
    this.labels = labels;
    this.readings = readings;
    this.below = new PrefixMaximum(labels.count());
    this.bestAt = new int[labels.count()];
    java.util.Arrays.fill(bestAt, -1);
  }

  /** The best chain through {@code candidates}, which are in text order. */
  public static Chain of(List<Candidate> candidates, Labels labels, Readings readings) {
    Alignment alignment = new Alignment(labels, readings);
    for (int i = 0; i < candidates.size(); i++) {
      alignment.extend(candidates.get(i), i);
    }
    return alignment.best(candidates.size());
  }

  private void extend(Candidate candidate, int index) {
    int first = nodes.size();
    readings.of(candidate, reading -> nodes.add(node(reading, index)));
    for (int i = first; i < nodes.size(); i++) {
      enter(i);
    }
  }

  private Node node(Reading reading, int index) {
    int rank = labels.rank(reading.number());
    double own = reading.evidence() + (reading.isPair() ? 2 * REACHED + STEP : REACHED);
    int jump = below.below(rank);
    int step = rank > 0 ? bestAt[rank - 1] : -1;
    double jumped = jump < 0 ? 0 : nodes.get(jump).total;
    double stepped = step < 0 ? Double.NEGATIVE_INFINITY : nodes.get(step).total + STEP;
    int previous = stepped >= jumped ? step : jumped > 0 ? jump : -1;
    return new Node(reading, index, previous, own + Math.max(0, Math.max(jumped, stepped)));
  }

  private void enter(int i) {
    Node node = nodes.get(i);
    int rank = labels.rank(node.reading.lastNumber());
    below.raise(rank, node.total, i);
    if (bestAt[rank] < 0 || nodes.get(bestAt[rank]).total < node.total) {
      bestAt[rank] = i;
    }
  }

  private Chain best(int candidates) {
    Reading[] chosen = new Reading[candidates];
    int at = below.below(labels.count());
    double total = at < 0 ? 0 : nodes.get(at).total;
    for (; at >= 0 && total > 0; at = nodes.get(at).previous) {
      chosen[nodes.get(at).candidate] = nodes.get(at).reading;
    }
    return new Chain(chosen, total);
  }
}
