package org.postil.editor.highlighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.postil.text.Span;

/** Parts of a text in styles of their own, in text order and without overlap. */
final class StyledSpans {

  private final int[] starts;
  private final int[] ends;
  private final List<TextKind> kinds;

  private StyledSpans(int[] starts, int[] ends, List<TextKind> kinds) {
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
  }

  /** Collects spans that come in text order. */
  static final class Builder {

    private final List<Span> spans = new ArrayList<>();
    private final List<TextKind> kinds = new ArrayList<>();
    private int end;

    /** Adds what of {@code start} to {@code stop} lies behind all that was added before. */
    void add(int start, int stop, TextKind kind) {
      int from = Math.max(end, start);
      if (from < stop) {
        spans.add(Span.between(from, stop));
        kinds.add(kind);
        end = stop;
      }
    }

    StyledSpans build() {
      return new StyledSpans(
          spans.stream().mapToInt(Span::offset).toArray(),
          spans.stream().mapToInt(Span::end).toArray(),
          List.copyOf(kinds));
    }
  }

  /** Takes something for one span. */
  interface Visitor {

    void visit(int offset, int length, TextKind kind);
  }

  /** Visits the parts of all spans that lie in {@code start} to {@code stop}, in text order. */
  void visit(int start, int stop, Visitor visitor) {
    for (int at = firstEndingAfter(start); at < starts.length && starts[at] < stop; at++) {
      int from = Math.max(start, starts[at]);
      int to = Math.min(stop, ends[at]);
      if (from < to) {
        visitor.visit(from, to - from, kinds.get(at));
      }
    }
  }

  /** Moves the spans as a change of the document moves their words. */
  void move(DocumentEvent change) {
    int inserted = change.getText() == null ? 0 : change.getText().length();
    int changeEnd = change.getOffset() + change.getLength();
    int delta = inserted - change.getLength();
    for (int at = firstEndingAfter(change.getOffset()); at < starts.length; at++) {
      starts[at] =
          starts[at] >= changeEnd
              ? starts[at] + delta
              : Math.min(starts[at], change.getOffset() + inserted);
      ends[at] =
          ends[at] >= changeEnd ? ends[at] + delta : Math.max(starts[at], change.getOffset());
    }
  }

  /** The smallest span outside of which {@code other} styles all as this does. */
  Optional<Span> differenceTo(StyledSpans other) {
    int same = 0;
    int most = Math.min(starts.length, other.starts.length);
    while (same < most && equalAt(same, other, same)) {
      same++;
    }
    int tail = 0;
    while (tail < most - same && equalAt(starts.length - 1 - tail, other, otherEnd(other, tail))) {
      tail++;
    }
    return hull(same, starts.length - tail, other, other.starts.length - tail);
  }

  private static int otherEnd(StyledSpans other, int tail) {
    return other.starts.length - 1 - tail;
  }

  private boolean equalAt(int at, StyledSpans other, int otherAt) {
    return starts[at] == other.starts[otherAt]
        && ends[at] == other.ends[otherAt]
        && kinds.get(at) == other.kinds.get(otherAt);
  }

  private Optional<Span> hull(int first, int last, StyledSpans other, int otherLast) {
    if (first == last && first == otherLast) {
      return Optional.empty();
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    if (first < last) {
      start = starts[first];
      end = ends[last - 1];
    }
    if (first < otherLast) {
      start = Math.min(start, other.starts[first]);
      end = Math.max(end, other.ends[otherLast - 1]);
    }
    return Optional.of(Span.between(start, end));
  }

  private int firstEndingAfter(int offset) {
    int found = Arrays.binarySearch(ends, offset + 1);
    return found >= 0 ? found : -found - 1;
  }
}
