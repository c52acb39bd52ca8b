package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.Relabel;
import org.postil.internal.Messages;
import org.postil.numbering.NumberingFault.Swapped;

/** Two references that stand in each other's place. */
final class SwappedReferencesCheck implements Check {

  @Override
  public String id() {
    return "note.swapped";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    article.numbering().faults(Swapped.class).stream()
        .map(fault -> finding(article, fault))
        .forEach(findings);
  }

  private Finding finding(Analysis article, Swapped fault) {
    String first = fault.first().label();
    String second = fault.second().label();
    return finding(
        fault.first().span(),
        Messages.format("note.swapped", first, second),
        List.of(new Related(fault.second().span(), Messages.format("note.swapped.other", second))),
        Fixes.of("swap", Relabel.swap(article, fault.first(), fault.second()), first, second));
  }
}
