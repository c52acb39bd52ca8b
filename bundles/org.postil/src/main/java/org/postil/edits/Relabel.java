package org.postil.edits;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.Sealer;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.TextEdit;

/** Gives notes other numbers, and with them everything that refers to them. */
public final class Relabel {

  private Relabel() {}

  /** The edit that writes the label of {@code note} on {@code reference}. */
  public static List<TextEdit> pointAt(NoteReference reference, Note note) {
    return Label.number(note.label()).stream()
        .mapToObj(number -> written(reference, number))
        .toList();
  }

  /** The edits that exchange the labels of two references. */
  public static List<TextEdit> swap(Analysis article, NoteReference first, NoteReference second) {
    return List.of(
        new TextEdit(first.span(), second.span().of(article.text())),
        new TextEdit(second.span(), first.span().of(article.text())));
  }

  /**
   * The edits that give each note the number that {@code numbers} yields for it, in the list, in
   * references and in cross-references; a note for which it yields none keeps its own.
   */
  public static List<TextEdit> edits(Analysis article, Function<Note, Optional<Integer>> numbers) {
    Draft draft = Draft.of(article);
    Labels labels = new Labels();
    draft
        .notes()
        .forEach(
            note -> note.origin().flatMap(numbers).ifPresent(number -> labels.put(note, number)));
    return Sealer.edits(draft, labels);
  }

  private static TextEdit written(NoteReference reference, int number) {
    return new TextEdit(reference.span(), Label.write(number, reference.style()));
  }
}
