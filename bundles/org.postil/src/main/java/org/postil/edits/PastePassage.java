package org.postil.edits;

import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.FirstNotes;
import org.postil.edits.internal.FirstNotesOfPart;
import org.postil.edits.internal.Insertion;
import org.postil.edits.internal.InsertionPlace;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Repetitions;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.edits.internal.TextOrder;
import org.postil.edits.internal.UnnumberedInsertion;
import org.postil.internal.Messages;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Puts a passage into an article: its words at a place of the text, its notes into the list, all in
 * the style of the article and with the numbers that belong there.
 */
public final class PastePassage {

  private PastePassage() {}

  /**
   * @param offset where the words shall stand
   */
  public static Outcome at(Analysis article, int offset, Passage passage) {
    if (!InsertionPlace.takesText(article, offset)) {
      return new Refused(Messages.format("edit.insert.place"), List.of());
    }
    Draft target = Draft.of(article);
    OpenedPassage opened = OpenedPassage.of(passage);
    return first(target, offset, opened)
        .or(() -> Insertion.at(target, offset).map(at -> paste(target, at, offset, opened)))
        .orElseGet(() -> new Refused(Messages.format("edit.paste.no-list"), List.of()));
  }

  /** Where no list serves the place, the notes begin one. */
  private static Optional<Outcome> first(Draft target, int offset, OpenedPassage opened) {
    if (!opened.hasNotes()) {
      return Optional.empty();
    }
    int lists = target.article().recognition().noteLists().size();
    return lists == 0
        ? Optional.of(FirstNotes.insert(target, offset, opened.into(lists)))
        : FirstNotesOfPart.at(target, offset).map(part -> part.insert(opened.into(lists)));
  }

  /**
   * The same in the place of {@code part}, which goes as by {@link CutPassage}.
   *
   * @param part may be empty
   */
  public static Outcome over(Analysis article, Span part, Passage passage) {
    if (part.isEmpty()) {
      return at(article, part.offset(), passage);
    }
    return over(article, part, passage, CutPassage.of(article, part));
  }

  private static Outcome over(Analysis article, Span part, Passage passage, Outcome cut) {
    return switch (cut) {
      case Done gone ->
          at(
                  Analysis.of(TextEdit.apply(article.text(), gone.edits())),
                  TextEdit.behind(gone.edits(), part.offset()),
                  passage)
              .following(gone, article.text());
      case Asked(var question, var choices) ->
          new Asked(
              question,
              choices.stream()
                  .map(choice -> choice.then(next -> over(article, part, passage, next)))
                  .toList());
      case Refused refused -> refused;
    };
  }

  private static Outcome paste(
      Draft target, Insertion insertion, int offset, OpenedPassage passage) {
    List<Fault> faults = insertion.faults();
    if (!faults.isEmpty()) {
      return new Refused(Messages.format("edit.faults", faults.size()), faults);
    }
    Series series = Series.of(target.article(), insertion.list());
    if (passage.hasNotes() && !series.isNumbered(target.article())) {
      return UnnumberedInsertion.of(target, offset, insertion, passage.into(insertion.list()));
    }
    OpenedPassage opened = passage.into(target, insertion.list());
    int first = insertion.number();
    boolean atEnd =
        target.notes(insertion.list()).stream().allMatch(n -> n.number().orElse(0) < first);
    List<NewNote> added = opened.notes(insertion.style(), atEnd);
    Labels labels = new Labels();
    series.shift(target, labels, first, added.size());
    NotePieces.number(added, first, labels);
    Draft pasted = opened.refer(target, offset, insertion.style());
    Draft noted = added.isEmpty() ? pasted : NotePieces.insert(pasted, first, added);
    Draft ordered = TextOrder.keep(target, noted, labels);
    return Repetitions.heed(ordered, Sealer.seal(ordered, labels));
  }
}
