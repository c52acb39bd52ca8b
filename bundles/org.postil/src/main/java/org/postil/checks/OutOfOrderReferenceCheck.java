package org.postil.checks;

import java.util.ArrayList;
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
    List<Related> related = new ArrayList<>();
    fault.previous().ifPresent(r -> related.add(related("note.out-of-order.previous", r)));
    fault.turnAfter().ifPresent(r -> related.add(related("note.out-of-order.turn-after", r)));
    fault.turnBefore().ifPresent(r -> related.add(related("note.out-of-order.turn-before", r)));
    return finding(
        reference.span(),
        message(fault),
        related.stream().distinct().toList(),
        fixes(article, reference));
  }

  private static String message(OutOfOrder fault) {
    String label = fault.reference().label();
    String turn = turn(fault);
    return fault
        .previous()
        .map(before -> Messages.format("note.out-of-order", label, before.label(), turn))
        .orElseGet(() -> Messages.format("note.out-of-order.first", label, turn));
  }

  private static String turn(OutOfOrder fault) {
    return ReferenceGap.describe("note.out-of-order", fault.turnAfter(), fault.turnBefore());
  }

  private static Related related(String key, NoteReference reference) {
    return new Related(reference.span(), Messages.format(key, reference.label()));
  }

  private static List<Fix> fixes(Analysis article, NoteReference reference) {
    return reference.note().stream()
        .filter(note -> Label.number(note.label()).isPresent())
        .map(note -> Fixes.later("renumber-by-reference", () -> Renumber.edits(article, note)))
        .toList();
  }
}
