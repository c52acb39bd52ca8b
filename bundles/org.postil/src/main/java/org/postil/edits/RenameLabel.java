package org.postil.edits;

import java.util.List;
import java.util.regex.Pattern;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.internal.Messages;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.recognition.NoteStyle;

/** Gives one note another label, in the list and wherever something refers to it. */
public final class RenameLabel {

  /** What recognition takes for a name. */
  private static final Pattern NAME = Pattern.compile("[^\\s\\h\\[\\]^]{1,37}");

  private RenameLabel() {}

  /**
   * @param label digits, or a name for a note of the form {@code [^name]}
   */
  public static Outcome of(Analysis article, Note note, String label) {
    boolean number = Label.number(label).isPresent() && !label.startsWith("[");
    boolean name = note.style() == NoteStyle.CARET && NAME.matcher(label).matches();
    if (!number && !name) {
      return refused("edit.rename.form", label);
    }
    if (!number && !article.links().crossReferencesTo(note).isEmpty()) {
      return refused("edit.rename.pointed", note.label());
    }
    Draft draft = Draft.of(article);
    DraftNote renamed = draft.note(note);
    boolean taken =
        Series.of(article, note.list()).notes(draft).stream()
            .anyMatch(other -> other != renamed && other.label().orElseThrow().equals(label));
    if (taken) {
      return refused("edit.rename.taken", label);
    }
    Labels labels = new Labels();
    labels.put(renamed, label);
    return Sealer.seal(draft, labels);
  }

  private static Outcome refused(String message, String label) {
    return new Refused(Messages.format(message, label), List.of());
  }
}
