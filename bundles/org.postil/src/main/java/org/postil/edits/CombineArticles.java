package org.postil.edits;

import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.text.LineEnd;
import org.postil.text.Span;

/**
 * Makes one article of two: the text of the second comes behind that of the first, its notes behind
 * the notes of the first, in the style of the first and with the numbers that belong there.
 */
public final class CombineArticles {

  private CombineArticles() {}

  /** The edits of {@code first} that bring {@code second} into it. */
  public static Outcome of(Analysis first, Analysis second) {
    for (Analysis article : List.of(first, second)) {
      if (article.recognition().noteLists().size() != 1) {
        return new Refused(Messages.format("edit.combine.lists"), List.of());
      }
    }
    NoteSection end = NoteSection.of(first);
    NoteSection added = NoteSection.of(second);
    if (!added.rest().isBlank()
        || !added.heading().isBlank() && !added.heading().strip().equals(end.heading().strip())) {
      return new Refused(Messages.format("edit.combine.rest"), List.of());
    }
    List<Fault> unreferenced = unreferenced(second);
    if (!unreferenced.isEmpty()) {
      return new Refused(Messages.format("edit.faults", unreferenced.size()), unreferenced);
    }
    Optional<Passage> text = Passage.of(second, new Span(0, added.textEnd()));
    String gap = LineEnd.of(first.text()).repeat(2);
    return text.map(passage -> PastePassage.at(first, end.textEnd(), passage.after(gap)))
        .orElseGet(() -> new Refused(Messages.format("edit.combine.lists"), List.of()));
  }

  /**
   * The notes of {@code article} that nothing refers to, so that nothing would bring them along.
   */
  static List<Fault> unreferenced(Analysis article) {
    return article.recognition().notes().stream()
        .filter(note -> article.links().referencesTo(note).isEmpty())
        .map(CombineArticles::fault)
        .toList();
  }

  private static Fault fault(Note note) {
    return new Fault(
        "note.unused", note.labelSpan(), Messages.format("edit.note.unused", note.label()));
  }
}
