package org.postil.recognition.internal.sequence;

import java.util.List;
import java.util.function.Consumer;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.candidate.Splits;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.recognition.internal.weights.Weights;

/** Lists the ways to read candidates as references to the notes of some lists. */
final class ReadingFinder {

  private final Targets targets;
  private final NoteStyle style;
  private final Habits habits;
  private final Splits splits;
  private final SymbolReadings symbols;
  private final LetterReadings letters;
  private final GroupMembers groups;

  /** Readings for an article whose references are written in {@code style}. */
  ReadingFinder(String text, Targets targets, NoteStyle style) {
    this(text, targets, style, Habits.NONE);
  }

  /** Readings for an article with known habits. */
  ReadingFinder(String text, Targets targets, NoteStyle style, Habits habits) {
    this.targets = targets;
    this.style = style;
    this.habits = habits;
    this.letters = new LetterReadings(text);
    this.symbols = new SymbolReadings(text);
    this.splits = new Splits(text);
    this.groups = new GroupMembers(text);
  }

  /** How most references of the article are written. */
  NoteStyle style() {
    return style;
  }

  /** Whether the article has many numbers like that of {@code candidate}, set off by spaces. */
  boolean isCommon(Candidate candidate) {
    return habits.isCommon(candidate);
  }

  /** Hands every reading of {@code candidate} on. */
  void of(Candidate candidate, Consumer<Reading> readings) {
    List<Target> all = targets.all();
    for (int i = targets.serving(candidate.start()); i < all.size(); i++) {
      Target target = all.get(i);
      if (target.scope().offset() > candidate.start()) {
        return;
      }
      boolean serves = target.scope().contains(candidate.start());
      if (serves && fits(candidate, target)) {
        read(candidate, i, readings);
      }
    }
  }

  private static boolean fits(Candidate candidate, Target target) {
    return switch (candidate.style()) {
      case SYMBOL -> target.form() == LabelForm.SYMBOL;
      case LETTER -> target.form() == LabelForm.LETTER || target.form() == LabelForm.ROMAN;
      default -> target.form().isNumeric();
    };
  }

  private void read(Candidate candidate, int index, Consumer<Reading> readings) {
    Target target = targets.all().get(index);
    double note =
        (candidate.start() >= target.listStart() ? Weights.IN_NOTE : 0)
            + (groups.hasStranger(candidate, target.labels()) ? Weights.BESIDE_STRANGER : 0);
    double style = candidate.style() == this.style ? 0 : otherStyle(candidate.style());
    boolean glued = candidate.style() == NoteStyle.GLUED && this.style == NoteStyle.GLUED;
    double habit = glued ? habits.move(candidate) : 0;
    Consumer<Reading> weighed =
        reading ->
            readings.accept(
                reading.at(
                    targets.rank(index, reading.rank()),
                    note + style + (reading.isSuffix() ? 0 : habit)));
    if (target.form() == LabelForm.SYMBOL) {
      symbols.of(candidate, target, weighed);
    } else if (!target.form().isNumeric()) {
      letters.of(candidate, target, weighed);
    } else {
      double least = Alignment.LEAST - note - style - Math.max(0, habit);
      splits.of(candidate, least, target.labels()::rank, weighed);
    }
  }

  /** Parentheses mostly hold enumerations. */
  private static double otherStyle(NoteStyle style) {
    return style == NoteStyle.PARENTHESIS ? Weights.OTHER_PARENTHESIS : Weights.OTHER_STYLE;
  }
}
