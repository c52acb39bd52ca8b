package org.postil.recognition.internal.candidate;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Numbers;

/** Lists the ways to read a candidate: whole, its last digits, or two touching references. */
public final class Readings {

  private static final double AFTER_THOUSANDS = 3;
  private static final double LAST_DIGITS = -4;
  private static final double LAST_DIGIT = -6;
  private static final double PAIR = -0.5;
  private static final int LONGEST = 8;

  private final String text;
  private final IntPredicate isLabel;

  /** Readings whose numbers are labels of notes. */
  public Readings(String text, IntPredicate isLabel) {
    this.text = text;
    this.isLabel = isLabel;
  }

  /** Hands every reading of {@code candidate} to {@code readings}. */
  public void of(Candidate candidate, Consumer<Reading> readings) {
    if (isLabel.test(candidate.number())) {
      offer(candidate, candidate.start(), candidate.evidence(), readings);
    }
    if (candidate.length() > 1 && candidate.length() <= LONGEST) {
      pairs(candidate, readings);
      if (candidate.style() == NoteStyle.GLUED) {
        suffixes(candidate, readings);
      }
    }
  }

  private void pairs(Candidate candidate, Consumer<Reading> readings) {
    int half = candidate.length() / 2;
    int middle = candidate.start() + half;
    int first = Numbers.parse(text, candidate.start(), middle);
    boolean touching = first + 1 == candidate.suffix(text, middle) && first > 0;
    if (touching && isLabel.test(first) && isLabel.test(first + 1)) {
      double evidence = candidate.evidence() + PAIR;
      readings.accept(new Reading(candidate, candidate.start(), middle, first, evidence));
    }
  }

  private void suffixes(Candidate candidate, Consumer<Reading> readings) {
    boolean thousands = candidate.trap() == Trap.DECIMAL && candidate.length() > 3
        && text.charAt(candidate.start() - 1) == ',';
    for (int at = candidate.start() + 1; at < candidate.end(); at++) {
      boolean label = text.charAt(at) != '0' && isLabel.test(candidate.suffix(text, at));
      if (label) {
        double own = thousands && at == candidate.start() + 3 ? AFTER_THOUSANDS
            : at + 1 == candidate.end() ? LAST_DIGIT : LAST_DIGITS;
        boolean glued = candidate.before().evidence() > 0;
        double evidence = own + candidate.after().evidence() - (glued ? LONGEST : 0);
        offer(candidate, at, evidence, readings);
      }
    }
  }

  private void offer(Candidate candidate, int start, double evidence, Consumer<Reading> to) {
    int number = candidate.suffix(text, start);
    to.accept(new Reading(candidate, start, candidate.end(), number, evidence));
  }
}
