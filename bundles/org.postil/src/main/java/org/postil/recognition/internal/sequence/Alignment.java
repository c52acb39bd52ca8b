package org.postil.recognition.internal.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.weights.Weights;

/**
 * Aligns candidates with the labels of the notes: finds the chain of readings with ascending ranks
 * whose evidence adds up to the most. Every label that the chain reaches counts as evidence, which
 * is the same as a cost for every note that it leaves without a reference, and so does every step
 * to the next label.
 */
final class Alignment {

  /** A reading with less evidence cannot gain, however well it fits. */
  static final double LEAST = -Weights.REACHED - 2 * Weights.STEP;

  private final Targets targets;
  private final PrefixMaximum below;
  private final int[] bestAt;
  private final List<Node> nodes = new ArrayList<>();

  private record Node(Reading reading, int previous, double total) {}

  Alignment(Targets targets) {
    this.targets = targets;
    this.below = new PrefixMaximum(targets.ranks());
    this.bestAt = new int[targets.ranks()];
    Arrays.fill(bestAt, -1);
  }

  /** The best chain through {@code candidates}, which are in text order. */
  Chain align(List<Candidate> candidates, ReadingFinder finder) {
    for (Candidate candidate : candidates) {
      int first = nodes.size();
      finder.of(candidate, reading -> nodes.add(node(reading)));
      for (int i = first; i < nodes.size(); i++) {
        enter(i);
      }
    }
    return best();
  }

  private Node node(Reading reading) {
    int rank = reading.rank();
    int jump = below.below(rank);
    int step = rank > 0 ? bestAt[rank - 1] : -1;
    double jumped = jump < 0 ? 0 : nodes.get(jump).total;
    double stepped = step < 0 ? 0 : nodes.get(step).total + Weights.STEP;
    double before = Math.max(0, Math.max(jumped, stepped));
    int previous = before == 0 ? -1 : stepped >= jumped ? step : jump;
    return new Node(reading, previous, before + worth(reading));
  }

  private double worth(Reading reading) {
    double reached = reached(reading.rank());
    return reading.evidence() + (reading.isPair() ? 2 * reached + Weights.STEP : reached);
  }

  private double reached(int rank) {
    if (targets.isBeyond(rank)) {
      return Weights.REACHED_BEYOND;
    }
    return targets.isMissing(rank) ? Weights.REACHED_MISSING : Weights.REACHED;
  }

  private void enter(int i) {
    Node node = nodes.get(i);
    int rank = node.reading.lastRank();
    below.raise(rank, node.total, i);
    if (bestAt[rank] < 0 || nodes.get(bestAt[rank]).total < node.total) {
      bestAt[rank] = i;
    }
  }

  private Chain best() {
    List<Reading> readings = new ArrayList<>();
    int last = below.below(targets.ranks());
    if (last < 0 || nodes.get(last).total <= 0) {
      return new Chain(List.of(), 0);
    }
    for (int at = last; at >= 0; at = nodes.get(at).previous) {
      readings.add(nodes.get(at).reading);
    }
    Collections.reverse(readings);
    return new Chain(readings, nodes.get(last).total);
  }
}
