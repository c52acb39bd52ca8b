package org.postil.edits;

import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Addition;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.FirstNotes;
import org.postil.edits.internal.FirstNotesOfPart;
import org.postil.edits.internal.Insertion;
import org.postil.edits.internal.InsertionPlace;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.ReferencePieces;
import org.postil.edits.internal.Repetitions;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.edits.internal.UnnumberedInsertion;
import org.postil.internal.Messages;

/**
 * Inserts a note: a reference in the text and the note in its list, both written as the others,
 * with the number that belongs there; the notes after it move up, and all that refers to them.
 */
public final class InsertNote {

  private InsertNote() {}

  /**
   * @param offset where the reference shall stand, in UTF-16 code units
   * @param words the text of the note, which may be empty
   */
  public static Outcome at(Analysis article, int offset, String words) {
    if (!InsertionPlace.takesReference(article, offset)) {
      return refused("edit.insert.place");
    }
    Draft draft = Draft.of(article);
    int lists = article.recognition().noteLists().size();
    Addition first = Addition.of(DraftNote.in(lists), words);
    if (lists == 0) {
      return FirstNotes.insert(draft, offset, first);
    }
    return FirstNotesOfPart.at(draft, offset)
        .map(part -> part.insert(first))
        .or(() -> Insertion.at(draft, offset).map(each -> insert(draft, offset, each, words)))
        .orElseGet(() -> refused("edit.insert.no-list"));
  }

  private static Refused refused(String message) {
    return new Refused(Messages.format(message), List.of());
  }

  private static Outcome insert(Draft draft, int offset, Insertion insertion, String words) {
    Series series = Series.of(draft.article(), insertion.list());
    if (!series.isNumbered(draft.article())) {
      return UnnumberedInsertion.of(
          draft, offset, insertion, Addition.of(DraftNote.in(insertion.list()), words));
    }
    List<Fault> faults = insertion.faults();
    if (!faults.isEmpty()) {
      return new Refused(Messages.format("edit.faults", faults.size()), faults);
    }
    DraftNote note = DraftNote.in(insertion.list());
    int number = insertion.number();
    Labels labels = new Labels();
    if (isTaken(series, draft, number)) {
      series.shift(draft, labels, number, 1);
    }
    labels.put(note, number);
    NewNote added = new NewNote(note, List.of(new Fresh(words)));
    Draft inserted =
        NotePieces.insert(
            ReferencePieces.insert(draft, offset, note, insertion.style()), number, List.of(added));
    return Repetitions.heed(inserted, Sealer.seal(inserted, labels, Optional.of(note)));
  }

  private static boolean isTaken(Series series, Draft draft, int number) {
    return series.notes(draft).stream().anyMatch(note -> note.number().orElse(0) == number);
  }
}
