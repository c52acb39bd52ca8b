package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A note that an operation calls otherwise.
 *
 * @param list zero-based index of its list
 * @param before its label, digits or a name; empty for a note that is new
 * @param after its new label; empty for a note that goes
 */
public record LabelChange(int list, Optional<String> before, Optional<String> after) {

  /** The changes of {@code first} and after them of {@code second}, as one. */
  static List<LabelChange> joined(List<LabelChange> first, List<LabelChange> second) {
    List<LabelChange> rest = new ArrayList<>(second);
    List<LabelChange> all = new ArrayList<>();
    for (LabelChange change : first) {
      LabelChange next = rest.stream().filter(change::isGoingOnIn).findFirst().orElse(change);
      rest.remove(next);
      all.add(new LabelChange(change.list, change.before, next.after));
    }
    all.addAll(rest);
    all.removeIf(change -> change.before.equals(change.after));
    return List.copyOf(all);
  }

  private boolean isGoingOnIn(LabelChange next) {
    return after.isPresent() && after.equals(next.before) && list == next.list;
  }
}
