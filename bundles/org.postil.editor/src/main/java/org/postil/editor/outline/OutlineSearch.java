package org.postil.editor.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.postil.text.SpanSearch;

/** Finds the node of an outline for a place in the text. */
final class OutlineSearch {

  private OutlineSearch() {}

  /** The deepest node around {@code offset} whose parents are all {@code expanded}. */
  static Optional<OutlineNode> at(
      List<OutlineNode> nodes, int offset, Predicate<OutlineNode> expanded) {
    return SpanSearch.touching(nodes, node -> node.item().span(), offset)
        .map(
            node ->
                Optional.of(node)
                    .filter(expanded)
                    .flatMap(parent -> at(parent.children(), offset, expanded))
                    .orElse(node));
  }
}
