package org.postil.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.edits.ReadAsNumber;
import org.postil.edits.ReadAsReference;
import org.postil.internal.Messages;
import org.postil.recognition.Certainty;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;

/** A number or symbol whose reading is uncertain, with both readings to choose from. */
final class AmbiguousReadingCheck implements Check {

  @Override
  public String id() {
    return "note.ambiguous";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    article.recognition().references().stream()
        .filter(reference -> reference.certainty() == Certainty.AMBIGUOUS)
        .map(reference -> finding(article, reference))
        .forEach(findings);
    article.recognition().plainNumbers().stream()
        .filter(number -> number.certainty() == Certainty.AMBIGUOUS)
        .map(this::finding)
        .forEach(findings);
  }

  private Finding finding(Analysis article, NoteReference reference) {
    String label = reference.label();
    List<Fix> fixes = new ArrayList<>();
    Fixes.add(fixes, "write-as-reference", ReadAsReference.edits(reference), label);
    Fixes.add(fixes, "read-as-number", ReadAsNumber.edits(article, reference), label);
    return finding(
        reference.span(),
        Messages.format("note.ambiguous.reference", label, reference.reason()),
        List.of(),
        List.copyOf(fixes));
  }

  private Finding finding(PlainNumber number) {
    List<Fix> fixes = new ArrayList<>();
    Fixes.add(fixes, "write-as-reference", ReadAsReference.edits(number), number.text());
    Fixes.add(fixes, "read-as-number", ReadAsNumber.edits(number), number.text());
    return finding(
        number.span(),
        Messages.format("note.ambiguous.number", number.text(), number.reason()),
        List.of(),
        List.copyOf(fixes));
  }
}
