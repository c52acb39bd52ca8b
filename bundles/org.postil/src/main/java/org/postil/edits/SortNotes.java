package org.postil.edits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.postil.analysis.Analysis;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
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
    List<Note> sorted =
        list.notes().stream()
            .sorted(Comparator.comparingInt(note -> Label.number(note.label()).getAsInt()))
            .toList();
    return IntStream.range(0, sorted.size())
        .filter(place -> sorted.get(place) != list.notes().get(place))
        .mapToObj(
            place ->
                new TextEdit(
                    list.notes().get(place).span(), sorted.get(place).span().of(article.text())))
        .toList();
  }
}
