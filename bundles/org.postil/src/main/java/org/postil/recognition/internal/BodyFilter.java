package org.postil.recognition.internal;

import java.util.List;
import java.util.function.Function;
import org.postil.recognition.Block;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Keeps what lies in the body of one block: nothing crosses from a block into the next. */
final class BodyFilter {

  private final List<Block> blocks;

  BodyFilter(List<Block> blocks) {
    this.blocks = blocks;
  }

  <T> List<T> keep(List<T> found, Function<T, Span> spanOf) {
    return found.stream().filter(one -> isInOneBody(spanOf.apply(one))).toList();
  }

  private boolean isInOneBody(Span span) {
    return SpanSearch.touching(blocks, Block::span, span.offset())
        .filter(block -> block.body().covers(span))
        .isPresent();
  }
}
