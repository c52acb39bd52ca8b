package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.citation.RepeatedCitation;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;

/** {@code Ibid.} after a note with several sources, of which it may mean any. */
final class IbidAfterSeveralCheck implements Check {

  /** Two sources parted by a semicolon, each with the year it appeared. */
  private static final Pattern SEVERAL =
      Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b[^;]*;[^;]*\\b(1[5-9]|20)\\d\\d\\b");

  private static final int LONGEST_NOTE = 2000;

  @Override
  public String id() {
    return "xref.ibid-several";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (NoteList list : article.recognition().noteLists()) {
      for (int i = 1; i < list.notes().size(); i++) {
        check(article, list.notes().get(i - 1), list.notes().get(i), findings);
      }
    }
  }

  private void check(Analysis article, Note before, Note note, Consumer<Finding> findings) {
    RepeatedCitation.ibid(article.text(), note)
        .filter(words -> hasSeveralSources(article.text(), before))
        .ifPresent(
            words ->
                findings.accept(
                    finding(
                        words,
                        Messages.format(
                            "xref.ibid-several", words.of(article.text()), before.label()),
                        List.of(
                            new Related(
                                before.labelSpan(),
                                Messages.format("xref.ibid-several.before", before.label()))),
                        List.of())));
  }

  private static boolean hasSeveralSources(String text, Note note) {
    return note.body().length() <= LONGEST_NOTE && SEVERAL.matcher(note.body().of(text)).find();
  }
}
