package org.postil.checks;

import java.util.List;
import org.postil.text.Span;

/**
 * One fault that a check found.
 *
 * @param id stable for ever, like {@code note.undefined}
 * @param severity how grave it is
 * @param span where it is
 * @param message what is wrong, where the other half is, what to do
 * @param related the other half, when there is one
 * @param fixes ways to mend it, the best first
 */
public record Finding(
    String id,
    Severity severity,
    Span span,
    String message,
    List<Related> related,
    List<Fix> fixes) {

  /** The same finding, as grave as that. */
  Finding with(Severity other) {
    return new Finding(id, other, span, message, related, fixes);
  }

  /**
   * Another place that has to do with a finding.
   *
   * @param message what stands there, like {@code first defined here}
   */
  public record Related(Span span, String message) {}
}
