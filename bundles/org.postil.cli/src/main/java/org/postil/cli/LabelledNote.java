package org.postil.cli;

import java.util.List;
import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Refused;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.text.Excerpt;

/** A note named by its label on the command line. */
final class LabelledNote {

  private static final int EXCERPT = 60;

  private LabelledNote() {}

  /** Does {@code operation} to the note with that label; asks where several lists have one. */
  static Outcome in(Analysis article, String label, Function<Note, Outcome> operation) {
    List<Note> notes =
        article.recognition().notes().stream().filter(note -> isNamed(note, label)).toList();
    return switch (notes.size()) {
      case 0 -> new Refused(Messages.format("edit.no-note", label), List.of());
      case 1 -> operation.apply(notes.getFirst());
      default ->
          new Asked(
              Messages.format("edit.which-note", notes.size(), label),
              notes.stream().map(note -> choice(article, note, operation)).toList());
    };
  }

  private static boolean isNamed(Note note, String label) {
    return note.label().equals(label)
        || Label.number(label).isPresent()
            && Label.number(note.label()).equals(Label.number(label));
  }

  private static Choice choice(Analysis article, Note note, Function<Note, Outcome> operation) {
    return new Choice(
        Excerpt.of(article.text(), note.span(), EXCERPT), note.span(), () -> operation.apply(note));
  }
}
