package org.postil.recognition.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postil.recognition.Block;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.inline.ExplicitScanner.Explicit;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Sees to it that every character of the running text has one reading: the weaker one yields. */
final class Overlaps {

  private final List<Block> blocks;

  Overlaps(List<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * Those of {@code found} that lie in the body of one block and meet none of {@code stronger}, in
   * text order.
   *
   * @param stronger in text order, none overlapping another
   */
  <T> List<T> resolve(List<T> found, Function<T, Span> spanOf, List<Span> stronger) {
    return found.stream()
        .filter(one -> isInOneBody(spanOf.apply(one)) && isFree(spanOf.apply(one), stronger))
        .sorted(Comparator.comparingInt(one -> spanOf.apply(one).offset()))
        .toList();
  }

  private boolean isInOneBody(Span span) {
    return SpanSearch.touching(blocks, Block::span, span.offset())
        .filter(block -> block.body().covers(span))
        .isPresent();
  }

  private static boolean isFree(Span span, List<Span> stronger) {
    boolean meetsItsStart =
        SpanSearch.touching(stronger, other -> other, span.offset())
            .filter(other -> other.contains(span.offset()))
            .isPresent();
    return !meetsItsStart && SpanSearch.beginningIn(stronger, other -> other, span).isEmpty();
  }

  /**
   * The marks of explicit forms; a note written in place may hold anything between its brackets.
   */
  static List<Span> marks(Explicit explicit) {
    Stream<Span> brackets =
        explicit.inlineNotes().stream()
            .flatMap(note -> Stream.of(new Span(note.offset(), 2), new Span(note.end() - 1, 1)));
    return Stream.concat(explicit.carets().stream(), brackets)
        .sorted(Comparator.comparingInt(Span::offset))
        .toList();
  }

  /** As {@link #resolve}; a note written in place may hold what is stronger than a reference. */
  List<NoteReference> references(List<NoteReference> found, List<Span> stronger) {
    List<NoteReference> inBodies = resolve(found, NoteReference::span, List.of());
    return resolve(inBodies, Overlaps::mark, stronger);
  }

  private static Span mark(NoteReference reference) {
    return reference.style() == NoteStyle.INLINE
        ? new Span(reference.span().offset(), 2)
        : reference.span();
  }
}
