package org.postil.edits;

import java.util.Comparator;
import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NoteSorter;
import org.postil.edits.internal.Sealer;
import org.postil.recognition.NoteList;
import org.postil.text.TextEdit;

/** Brings a list of notes into the order of its labels. */
public final class SortNotes {

  private SortNotes() {}

  /**
   * The edits that put each note of {@code list} into its place; what stands between the notes
   * stays where it is.
   *
   * @throws java.util.NoSuchElementException when a label is no number
   */
  public static List<TextEdit> edits(Analysis article, NoteList list) {
    Draft draft = Draft.of(article);
    List<DraftNote> sorted =
        draft.notes(list.notes().getFirst().list()).stream()
            .sorted(Comparator.comparingInt(note -> note.number().getAsInt()))
            .toList();
    return Sealer.edits(NoteSorter.sort(draft, sorted), new Labels());
  }
}
