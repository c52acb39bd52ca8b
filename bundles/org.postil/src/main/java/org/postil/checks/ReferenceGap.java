package org.postil.checks;

import java.util.Optional;
import org.postil.internal.Messages;
import org.postil.recognition.NoteReference;

/** Words for the place where a reference is expected. */
final class ReferenceGap {

  private ReferenceGap() {}

  /**
   * A sentence that names the references around the place.
   *
   * @param check the check whose messages {@code expected-between}, {@code expected-before} and
   *     {@code expected-after} are taken; {@code no-references} where there are no others
   */
  static String describe(
      String check, Optional<NoteReference> before, Optional<NoteReference> after) {
    if (before.isPresent() && after.isPresent()) {
      return Messages.format(
          check + ".expected-between", before.get().label(), after.get().label());
    }
    return before
        .map(reference -> Messages.format(check + ".expected-after", reference.label()))
        .or(() -> after.map(r -> Messages.format(check + ".expected-before", r.label())))
        .orElseGet(() -> Messages.format(check + ".no-references"));
  }
}
