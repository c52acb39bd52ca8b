package org.postil.checks;

import java.util.List;
import java.util.function.Supplier;
import org.postil.internal.Messages;
import org.postil.text.TextEdit;

/** Collects the fixes of a finding. */
final class Fixes {

  private Fixes() {}

  /** Adds the fix with the title of that key, unless there is nothing it could do. */
  static void add(List<Fix> fixes, String titleKey, List<TextEdit> edits, Object... values) {
    if (!edits.isEmpty()) {
      fixes.add(new Fix(Messages.format(titleKey, values), edits));
    }
  }

  /** A fix that touches much of the article, worked out when it is asked for. */
  static Fix later(String titleKey, Supplier<List<TextEdit>> edits, Object... values) {
    return new Fix(Messages.format(titleKey, values), edits);
  }

  /** The one fix with the title of that key; none when there is nothing it could do. */
  static List<Fix> of(String titleKey, List<TextEdit> edits, Object... values) {
    return edits.isEmpty() ? List.of() : List.of(new Fix(Messages.format(titleKey, values), edits));
  }
}
