package org.postil.checks;

import java.util.List;
import java.util.function.Supplier;
import org.postil.internal.Messages;
import org.postil.text.TextEdit;

/** Makes the fixes of a finding; the title of a fix has the key {@code fix.} and its kind. */
final class Fixes {

  private static final String PREFIX = "fix.";

  private Fixes() {}

  /** Adds the fix of that kind, unless there is nothing it could do. */
  static void add(List<Fix> fixes, String kind, List<TextEdit> edits, Object... values) {
    fixes.addAll(of(kind, edits, values));
  }

  /** A fix that touches much of the article, worked out when it is asked for. */
  static Fix later(String kind, Supplier<List<TextEdit>> edits, Object... values) {
    return new Fix(kind, Messages.format(PREFIX + kind, values), edits);
  }

  /** The one fix of that kind; none when there is nothing it could do. */
  static List<Fix> of(String kind, List<TextEdit> edits, Object... values) {
    return edits.isEmpty() ? List.of() : List.of(later(kind, () -> edits, values));
  }
}
