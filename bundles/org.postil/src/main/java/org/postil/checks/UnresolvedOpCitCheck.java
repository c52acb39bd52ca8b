package org.postil.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.citation.RepeatedCitation;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.text.Span;

/** {@code Op. cit.} after a name that no earlier note mentions. */
final class UnresolvedOpCitCheck implements Check {

  @Override
  public String id() {
    return "xref.op-cit-unresolved";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    Set<String> mentioned = new HashSet<>();
    for (NoteList list : article.recognition().noteLists()) {
      for (Note note : list.notes()) {
        RepeatedCitation.opCit(article.text(), note)
            .ifPresent(words -> check(article, note, words, mentioned, findings));
        mentioned.addAll(RepeatedCitation.names(note.body().of(article.text())));
      }
    }
  }

  private void check(
      Analysis article, Note note, Span words, Set<String> mentioned, Consumer<Finding> findings) {
    List<String> names =
        RepeatedCitation.names(RepeatedCitation.before(article.text(), note, words));
    if (!names.isEmpty() && names.stream().noneMatch(mentioned::contains)) {
      findings.accept(
          finding(
              words,
              Messages.format(
                  "xref.op-cit-unresolved", words.of(article.text()), String.join(" ", names)),
              List.of(),
              List.of()));
    }
  }
}
