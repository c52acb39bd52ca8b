package org.postil.recognition.internal.candidate;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.recognition.internal.weights.Weights;

/** Reads a candidate whole, as the reference after a number, or as two touching references. */
public final class Splits {

  private static final int LONGEST = 8;
  private static final int GROUP = 3;

  private final String text;

  public Splits(String text) {
    this.text = text;
  }

  /**
   * Hands on every reading of {@code candidate} whose numbers are labels.
   *
   * @param ranks the rank of a number among the labels, negative when it is none
   * @param least readings with less evidence are of no use
   */
  public void of(
      Candidate candidate, double least, IntUnaryOperator ranks, Consumer<Reading> readings) {
    if (candidate.evidence() >= least) {
      whole(candidate, ranks, readings);
    }
    if (candidate.style() == NoteStyle.GLUED && candidate.length() <= LONGEST) {
      suffixes(candidate, least, ranks, readings);
    }
  }

  private void whole(Candidate candidate, IntUnaryOperator ranks, Consumer<Reading> readings) {
    int rank = ranks.applyAsInt(candidate.number());
    if (rank >= 0) {
      readings.accept(Reading.whole(candidate, rank));
    }
    boolean splits = candidate.length() > 1 && candidate.length() <= LONGEST;
    boolean glued = candidate.style() == NoteStyle.GLUED && candidate.before().evidence() > 0;
    if (splits && (glued || candidate.style() == NoteStyle.SUPERSCRIPT)) {
      pair(candidate, ranks, readings);
    }
  }

  private void pair(Candidate candidate, IntUnaryOperator ranks, Consumer<Reading> readings) {
    int middle = candidate.start() + candidate.length() / 2;
    int first = Numbers.parse(text, candidate.start(), middle);
    if (first == 0 || Numbers.parse(text, middle, candidate.end()) != first + 1) {
      return;
    }
    int rank = ranks.applyAsInt(first);
    if (rank >= 0 && ranks.applyAsInt(first + 1) == rank + 1) {
      double evidence = candidate.evidence() + Weights.PAIR;
      readings.accept(new Reading(candidate, candidate.start(), middle, rank, evidence));
    }
  }

  private void suffixes(
      Candidate candidate, double least, IntUnaryOperator ranks, Consumer<Reading> readings) {
    for (int at = candidate.start() + 1; at < candidate.end(); at++) {
      double evidence = suffixEvidence(candidate, at) + afterEvidence(candidate);
      if (evidence >= least && text.charAt(at) != '0') {
        int rank = ranks.applyAsInt(Numbers.parse(text, at, candidate.end()));
        if (rank >= 0) {
          readings.accept(new Reading(candidate, at, candidate.end(), rank, evidence));
        }
      }
    }
  }

  /**
   * What stands after the digits may show that they are part of a longer number: {@code 1924.9}.
   */
  private double afterEvidence(Candidate candidate) {
    int end = candidate.end();
    boolean goesOn =
        end + 1 < text.length()
            && ".,:/-–".indexOf(text.charAt(end)) >= 0
            && Chars.isDigit(text.charAt(end + 1));
    return candidate.after().evidence() + (goesOn ? Trap.DECIMAL.evidence() : 0);
  }

  private double suffixEvidence(Candidate candidate, int at) {
    if (at == candidate.start() + GROUP && Thousands.areBefore(text, candidate.start())) {
      return Weights.AFTER_THOUSANDS;
    }
    if (candidate.knownPrefix() > 0 && at == candidate.start() + candidate.knownPrefix()) {
      return candidate.mayEndName() ? Weights.AFTER_KNOWN_NAME : Weights.AFTER_KNOWN_NUMBER;
    }
    boolean word = candidate.before().isWord() || candidate.before().evidence() > 0;
    double glued = word ? Weights.SPLIT_OF_GLUED : 0;
    return glued + digitsEvidence(candidate, at);
  }

  private double digitsEvidence(Candidate candidate, int at) {
    boolean zero = text.charAt(candidate.start()) == '0' && candidate.length() > 2;
    if (Years.fits(text, candidate.start(), at) || zero && !candidate.before().isWord()) {
      return Weights.AFTER_YEAR;
    }
    boolean free = !candidate.counted() && candidate.before() != Before.DASH;
    if (free && Years.fits(text, candidate.start(), candidate.end())) {
      return Weights.LAST_DIGITS_OF_YEAR;
    }
    return at + 1 == candidate.end() ? Weights.LAST_DIGIT : Weights.LAST_DIGITS;
  }
}
