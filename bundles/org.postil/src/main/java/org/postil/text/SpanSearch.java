package org.postil.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the part of a text at a place, in logarithmic time. */
public final class SpanSearch {

  private SpanSearch() {}

  /**
   * The part that a caret at {@code offset} touches; between two that meet there, the second.
   *
   * @param parts in text order, none overlapping another
   * @param spanOf where a part stands
   */
  public static <T> Optional<T> touching(List<T> parts, Function<T, Span> spanOf, int offset) {
    int last = lastFrom(parts, spanOf, offset);
    return last >= 0 && spanOf.apply(parts.get(last)).touches(offset)
        ? Optional.of(parts.get(last))
        : Optional.empty();
  }

  /** The parts that begin in {@code range}; {@code parts} as for {@link #touching}. */
  public static <T> List<T> beginningIn(List<T> parts, Function<T, Span> spanOf, Span range) {
    int first = lastFrom(parts, spanOf, range.offset() - 1) + 1;
    int last = lastFrom(parts, spanOf, range.end() - 1) + 1;
    return parts.subList(first, Math.max(first, last));
  }

  /** Index of the last part that begins at or before {@code offset}, -1 when there is none. */
  private static <T> int lastFrom(List<T> parts, Function<T, Span> spanOf, int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(parts.get(middle)).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
