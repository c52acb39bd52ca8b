package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Section;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Numbering that begins again where neither a section nor a list of notes parts the text. */
final class RestartedNumberingCheck implements Check {

  @Override
  public String id() {
    return "note.restart";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    NoteReference previous = null;
    for (NoteReference reference : article.recognition().references()) {
      // A note in place is in no list, so it neither continues nor restarts one.
      if (reference.note().isPresent() && reference.style() != NoteStyle.INLINE) {
        if (previous != null && restarts(article, previous, reference)) {
          findings.accept(finding(previous, reference));
        }
        previous = reference;
      }
    }
  }

  private static boolean restarts(Analysis article, NoteReference previous, NoteReference next) {
    Note last = previous.note().orElseThrow();
    Note first = next.note().orElseThrow();
    if (first.list() == last.list()) {
      return false;
    }
    Span between = Span.between(previous.span().end(), next.span().offset());
    boolean sectionBegins =
        !SpanSearch.beginningIn(article.recognition().sections(), Section::span, between).isEmpty();
    boolean notesBetween =
        !SpanSearch.beginningIn(article.recognition().noteLists(), NoteList::span, between)
            .isEmpty();
    return !sectionBegins && !notesBetween;
  }

  private Finding finding(NoteReference previous, NoteReference next) {
    return finding(
        next.span(),
        Messages.format("note.restart", next.label(), previous.label()),
        List.of(
            new Related(previous.span(), Messages.format("note.restart.before", previous.label()))),
        List.of());
  }
}
