package org.postil.editor.notes;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Excerpt;

/** A note as it is listed. Rows are told apart by identity. */
final class NoteRow {

  private static final int TEXT_LENGTH = 400;
  private static final int BEGINNING_LENGTH = 160;
  private static final int MOST_LINES = 20;

  private final Analysis article;
  private final Note note;
  private final int index;

  /**
   * @param index zero-based place in the list that is shown
   */
  NoteRow(Analysis article, Note note, int index) {
    this.article = article;
    this.note = note;
    this.index = index;
  }

  Analysis article() {
    return article;
  }

  Note note() {
    return note;
  }

  int index() {
    return index;
  }

  String label() {
    return note.label();
  }

  String labelAndText() {
    return NLS.bind(Messages.Notes_labelAndText, label(), text());
  }

  /** So little of a long note that its neighbours stay beside their lines. */
  String labelAndBeginning() {
    String beginning = Excerpt.of(article.text(), note.body(), BEGINNING_LENGTH);
    return NLS.bind(Messages.Notes_labelAndText, label(), beginning);
  }

  /** All of the note, in its own lines. */
  String labelAndWhole() {
    return NLS.bind(Messages.Notes_labelAndText, label(), note.body().of(article.text()));
  }

  /** The words of the note on one line; of a long note the first. */
  String text() {
    return Excerpt.of(article.text(), note.body(), TEXT_LENGTH);
  }

  /** How many references there are, and in which lines. */
  String references() {
    List<NoteReference> references = article.links().referencesTo(note);
    String lines =
        references.stream()
            .limit(MOST_LINES)
            .map(reference -> article.lines().line(reference.span().offset()) + 1)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return switch (references.size()) {
      case 0 -> Messages.Notes_noReference;
      case 1 -> NLS.bind(Messages.Notes_oneReference, lines);
      default ->
          NLS.bind(
              references.size() > MOST_LINES
                  ? Messages.Notes_moreReferences
                  : Messages.Notes_references,
              references.size(),
              lines);
    };
  }
}
