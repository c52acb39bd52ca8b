package org.postil.checks;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.Note;

/** Tells a reader which notes there are. */
final class LabelRange {

  private LabelRange() {}

  /** One sentence, like {@code Notes run from 1 to 43.} */
  static String describe(Analysis article) {
    List<Note> notes = article.recognition().notes();
    return switch (article.recognition().noteLists().size()) {
      case 0 -> Messages.format("notes.none");
      case 1 -> Messages.format("notes.range", notes.getFirst().label(), notes.getLast().label());
      default ->
          Messages.format("notes.lists", notes.size(), article.recognition().noteLists().size());
    };
  }
}
