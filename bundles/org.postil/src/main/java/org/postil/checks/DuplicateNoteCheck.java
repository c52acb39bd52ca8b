package org.postil.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.RemoveNote;
import org.postil.edits.ShiftLabels;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteStyle;
import org.postil.text.Excerpt;

/** A label that is defined twice in one list. Symbols are meant to come again. */
final class DuplicateNoteCheck implements Check {

  @Override
  public String id() {
    return "note.duplicate";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (NoteList list : article.recognition().noteLists()) {
      Map<String, Note> first = new HashMap<>();
      for (Note note : list.notes()) {
        Note earlier = first.putIfAbsent(note.label(), note);
        if (earlier != null && note.style() != NoteStyle.SYMBOL) {
          findings.accept(finding(article, note, earlier));
        }
      }
    }
  }

  private Finding finding(Analysis article, Note note, Note first) {
    int line = article.lines().line(first.span().offset()) + 1;
    boolean repeated = isRepeated(article, note, first);
    List<Fix> fixes = new ArrayList<>();
    if (repeated) {
      fixes.add(
          Fixes.later("remove-repeated", () -> RemoveNote.edits(article, note), note.label()));
    }
    fixes.add(Fixes.later("renumber-list", () -> ShiftLabels.from(article, note)));
    return finding(
        note.labelSpan(),
        Messages.format(
            repeated ? "note.duplicate.repeated" : "note.duplicate", note.label(), line),
        List.of(new Related(first.labelSpan(), Messages.format("note.duplicate.first"))),
        List.copyOf(fixes));
  }

  private static boolean isRepeated(Analysis article, Note note, Note first) {
    return note.body().length() == first.body().length()
        && words(article, note).equals(words(article, first));
  }

  private static String words(Analysis article, Note note) {
    return Excerpt.of(article.text(), note.body(), note.body().length());
  }
}
