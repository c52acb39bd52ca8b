package org.postil.edits;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.text.TextEdit;

/** Counts the labels of a list down after a gap, and all that refers to them. */
public final class CloseGap {

  private CloseGap() {}

  /** The edits that lower the label of {@code next} and all greater ones of its list. */
  public static List<TextEdit> edits(Analysis article, Note next, int missing) {
    int from = Label.number(next.label()).orElseThrow();
    return Relabel.edits(article, note -> lowered(note, next.list(), from, missing));
  }

  private static Optional<Integer> lowered(Note note, int list, int from, int missing) {
    OptionalInt number = Label.number(note.label());
    return note.list() == list && number.isPresent() && number.getAsInt() >= from
        ? Optional.of(number.getAsInt() - missing)
        : Optional.empty();
  }
}
