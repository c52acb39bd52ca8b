package org.postil.checks;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.numbering.Label;
import org.postil.recognition.Note;

/** Tells a reader which notes there are. */
final class LabelRange {

  private LabelRange() {}

  /** One sentence, like {@code Notes run from 1 to 43.} */
  static String describe(Analysis article) {
    List<Note> notes = article.recognition().notes();
    int lists = article.recognition().noteLists().size();
    if (notes.isEmpty()) {
      return Messages.format("notes.none");
    }
    if (lists > 1) {
      return Messages.format("notes.lists", notes.size(), lists);
    }
    if (notes.size() == 1) {
      return Messages.format("notes.one", notes.getFirst().label());
    }
    String first = notes.getFirst().label();
    String last = notes.getLast().label();
    boolean numbered = Label.number(first).isPresent() && Label.number(last).isPresent();
    return numbered
        ? Messages.format("notes.range", first, last)
        : Messages.format("notes.count", notes.size());
  }
}
