package org.postil.editor.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;

/** The selections that one editor enlarged, so that it can go back to them. */
public final class SelectionHistory {

  private record Growth(IRegion before, IRegion after) {}

  private final Deque<Growth> growths = new ArrayDeque<>();

  /** Notes that the selection {@code before} was enlarged to {@code after}. */
  void add(IRegion before, IRegion after) {
    if (!growths.isEmpty() && !growths.peek().after.equals(before)) {
      growths.clear();
    }
    growths.push(new Growth(before, after));
  }

  /** What was selected before it was enlarged to {@code now}; empty when it was not. */
  Optional<IRegion> before(IRegion now) {
    return growths.isEmpty() || !growths.peek().after.equals(now)
        ? Optional.empty()
        : Optional.of(growths.pop().before);
  }
}
