package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** Two references run together, like {@code 1213} for notes 12 and 13. */
final class AdjacentReferencesCheck implements Check {

  @Override
  public String id() {
    return "note.adjacent";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    List<NoteReference> references = article.recognition().references();
    for (int i = 1; i < references.size(); i++) {
      NoteReference first = references.get(i - 1);
      NoteReference second = references.get(i);
      if (first.span().end() == second.span().offset() && isBare(first) && isBare(second)) {
        findings.accept(finding(first, second));
      }
    }
  }

  private static boolean isBare(NoteReference reference) {
    return reference.style() == NoteStyle.GLUED || reference.style() == NoteStyle.SUPERSCRIPT;
  }

  private Finding finding(NoteReference first, NoteReference second) {
    String comma = second.style() == NoteStyle.SUPERSCRIPT ? "˒" : ",";
    return finding(
        Span.between(first.span().offset(), second.span().end()),
        Messages.format("note.adjacent", first.label(), second.label()),
        List.of(),
        Fixes.of("separate", List.of(TextEdit.insert(second.span().offset(), comma))));
  }
}
