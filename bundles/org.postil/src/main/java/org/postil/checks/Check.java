package org.postil.checks;

import java.util.function.Consumer;
import org.postil.analysis.Analysis;

/** Looks for one kind of fault. Implementations hold no state. */
public interface Check {

  /** Stable for ever, like {@code note.undefined}. */
  String id();

  /** The severity unless the user chooses another. */
  Severity severity();

  /** Hands every fault of {@code article} to {@code findings}, in text order. */
  void check(Analysis article, Consumer<Finding> findings);
}
