package org.postil.recognition.internal.lists;

import java.util.List;
import org.postil.recognition.internal.sequence.Target;
import org.postil.recognition.internal.sequence.Targets;

/**
 * A guess which runs of labelled paragraphs are note lists.
 *
 * @param runs the lists in text order
 * @param targets the same lists as references see them, in the same order
 * @param interleaved whether each list serves the text before it, as one after each chapter does
 * @param prior the evidence for it from the lists alone
 */
public record Hypothesis(
    List<LabelRun> runs, List<Target> targets, boolean interleaved, double prior) {

  public Targets sequence() {
    return new Targets(targets);
  }
}
