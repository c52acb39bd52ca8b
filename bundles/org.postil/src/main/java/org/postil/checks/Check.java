package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.text.Span;

/** Looks for one kind of fault. Implementations hold no state. */
public interface Check {

  /** Stable for ever, like {@code note.undefined}. */
  String id();

  /** One line that says what the check looks for. */
  default String summary() {
    return Messages.format(id() + ".summary");
  }

  /** The severity unless the user chooses another. */
  Severity severity();

  /** A finding of this check with its id and severity. */
  default Finding finding(
      Span span, String message, List<Finding.Related> related, List<Fix> fixes) {
    return new Finding(id(), severity(), span, message, related, fixes);
  }

  /** Hands every fault of {@code article} to {@code findings}, in any order. */
  void check(Analysis article, Consumer<Finding> findings);
}
