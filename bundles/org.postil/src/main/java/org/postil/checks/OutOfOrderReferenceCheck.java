package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.Renumber;
import org.postil.internal.Messages;
import org.postil.numbering.Label;
import org.postil.numbering.NumberingFault.OutOfOrder;
import org.postil.recognition.NoteReference;

/** A first reference to a note before or after its turn. */
final class OutOfOrderReferenceCheck implements Check {

  @Override
  public String id() {
    return "note.out-of-order";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    article.numbering().faults(OutOfOrder.class).stream()
        .map(fault -> finding(article, fault))
        .forEach(findings);
  }

  private Finding finding(Analysis article, OutOfOrder fault) {
    NoteReference reference = fault.reference();
    String message =
        fault
            .previous()
            .map(before -> Messages.format("note.out-of-order", reference.label(), before.label()))
            .orElseGet(() -> Messages.format("note.out-of-order.first", reference.label()));
    List<Related> related =
        fault.previous().stream()
            .map(
                before ->
                    new Related(
                        before.span(),
                        Messages.format("note.out-of-order.previous", before.label())))
            .toList();
    return finding(reference.span(), message, related, fixes(article, reference));
  }

  private static List<Fix> fixes(Analysis article, NoteReference reference) {
    return reference.note().stream()
        .filter(note -> Label.number(note.label()).isPresent())
        .map(note -> Fixes.later("renumber-by-reference", () -> Renumber.edits(article, note)))
        .toList();
  }
}
