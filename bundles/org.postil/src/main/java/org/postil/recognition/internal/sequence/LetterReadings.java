package org.postil.recognition.internal.sequence;

import java.util.function.Consumer;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.recognition.internal.layout.Letters;

/** Reads letters as the list has them: as places in the alphabet or as roman numerals. */
final class LetterReadings {

  private final String text;

  LetterReadings(String text) {
    this.text = text;
  }

  void of(Candidate candidate, Target target, Consumer<Reading> readings) {
    CharSequence label = text.subSequence(candidate.start(), candidate.end());
    boolean roman = target.form() == LabelForm.ROMAN;
    int number = roman ? Letters.roman(label) : Letters.letter(label);
    int rank = number == 0 ? -1 : target.labels().rank(number);
    if (rank >= 0) {
      readings.accept(Reading.whole(candidate, rank));
    }
  }
}
