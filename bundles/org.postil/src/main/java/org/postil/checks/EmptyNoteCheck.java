package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.edits.RemoveNote;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.text.Excerpt;

/** A note without text. */
final class EmptyNoteCheck implements Check {

  @Override
  public String id() {
    return "note.empty";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    article.recognition().notes().stream()
        .filter(note -> Excerpt.of(article.text(), note.body(), 1).isEmpty())
        .map(note -> finding(article, note))
        .forEach(findings);
  }

  private Finding finding(Analysis article, Note note) {
    // While something refers to it the note cannot simply go.
    List<Fix> fixes =
        article.links().referencesTo(note).isEmpty()
            ? Fixes.of("remove-note", RemoveNote.edits(article, note), note.label())
            : List.of();
    return finding(note.labelSpan(), Messages.format("note.empty", note.label()), List.of(), fixes);
  }
}
