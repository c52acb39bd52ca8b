package org.postil.editor.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the node of an outline for a place in the text. */
final class OutlineSearch {

  private OutlineSearch() {}

  /**
   * The deepest node around {@code offset} whose parents are all {@code expanded}; empty when no
   * top node begins before it.
   */
  static Optional<OutlineNode> at(
      List<OutlineNode> nodes, int offset, Predicate<OutlineNode> expanded) {
    return lastBeginningAt(nodes, offset)
        .filter(node -> node.item().span().touches(offset))
        .map(
            node ->
                Optional.of(node)
                    .filter(expanded)
                    .flatMap(parent -> at(parent.children(), offset, expanded))
                    .orElse(node));
  }

  private static Optional<OutlineNode> lastBeginningAt(List<OutlineNode> nodes, int offset) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).item().span().offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(nodes.get(low - 1));
  }
}
