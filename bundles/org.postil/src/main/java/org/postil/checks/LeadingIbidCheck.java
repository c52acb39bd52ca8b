package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.citation.RepeatedCitation;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;

/** {@code Ibid.} in the first note of a list, where no note stands before it. */
final class LeadingIbidCheck implements Check {

  @Override
  public String id() {
    return "xref.ibid-first";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (NoteList list : article.recognition().noteLists()) {
      Note first = list.notes().getFirst();
      RepeatedCitation.ibid(article.text(), first)
          .ifPresent(
              words ->
                  findings.accept(
                      finding(
                          words,
                          Messages.format(
                              "xref.ibid-first", first.label(), words.of(article.text())),
                          List.of(),
                          List.of())));
    }
  }
}
