package org.postil.checks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** The places that edits have taken so far, so that no two of them touch. */
final class Conflicts {

  private final TreeMap<Integer, Integer> taken = new TreeMap<>();

  /** Takes the places of {@code edits}, all or, when one is taken already, none. */
  boolean add(List<TextEdit> edits) {
    if (edits.stream().anyMatch(edit -> isTaken(edit.span()))) {
      return false;
    }
    edits.forEach(edit -> taken.merge(edit.span().offset(), edit.span().end(), Math::max));
    return true;
  }

  private boolean isTaken(Span span) {
    Map.Entry<Integer, Integer> before = taken.floorEntry(span.end());
    if (before == null || before.getValue() < span.offset()) {
      return false;
    }
    // Insertions at one place follow one another.
    boolean insertions =
        span.isEmpty() && before.getKey() == span.offset() && before.getValue() == span.offset();
    return !insertions;
  }
}
