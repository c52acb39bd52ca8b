package org.postil.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.outline.OutlineItem;

/**
 * A node on the outline page. It outlives the analysis it came from: as long as the same part of
 * the article is recognised again the node stays, so that the tree keeps its expansion and
 * selection.
 */
final class OutlineNode {

  private final Optional<OutlineNode> parent;
  private Optional<OutlineItem> item = Optional.empty();
  private List<OutlineNode> children = List.of();

  private OutlineNode(Optional<OutlineNode> parent) {
    this.parent = parent;
  }

  /** A node that stands for a whole article and has no item of its own. */
  static OutlineNode root() {
    return new OutlineNode(Optional.empty());
  }

  /**
   * Makes the children stand for {@code items}. Those at the end that bear the same labels stay; of
   * the others each that is of the same kind as the one in its place before.
   */
  void update(List<OutlineItem> items) {
    int tail = commonTail(items);
    List<OutlineNode> renewed = new ArrayList<>(items.size());
    for (int at = 0; at < items.size(); at++) {
      boolean fromTail = at >= items.size() - tail;
      int old = fromTail ? at - items.size() + children.size() : at;
      boolean free = fromTail || old < children.size() - tail;
      renewed.add(node(free ? Optional.of(children.get(old)) : Optional.empty(), items.get(at)));
    }
    children = List.copyOf(renewed);
  }

  private int commonTail(List<OutlineItem> items) {
    int most = Math.min(children.size(), items.size());
    int tail = 0;
    while (tail < most
        && children.get(children.size() - 1 - tail).isLike(items.get(items.size() - 1 - tail))) {
      tail++;
    }
    return tail;
  }

  private boolean isLike(OutlineItem other) {
    return item().kind() == other.kind() && item().label().equals(other.label());
  }

  private OutlineNode node(Optional<OutlineNode> before, OutlineItem renewed) {
    OutlineNode node =
        before
            .filter(old -> old.item().kind() == renewed.kind())
            .orElseGet(() -> new OutlineNode(Optional.of(this)));
    node.item = Optional.of(renewed);
    node.update(renewed.children());
    return node;
  }

  Optional<OutlineNode> parent() {
    return parent;
  }

  /**
   * What this node stands for.
   *
   * @throws java.util.NoSuchElementException on the root
   */
  OutlineItem item() {
    return item.orElseThrow();
  }

  List<OutlineNode> children() {
    return children;
  }
}
