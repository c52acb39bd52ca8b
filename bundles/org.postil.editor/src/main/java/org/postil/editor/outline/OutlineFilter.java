package org.postil.editor.outline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves the nodes of an outline whose labels hold what was typed, and those above them. */
final class OutlineFilter extends ViewerFilter {

  private String sought = "";

  void seek(String typed) {
    sought = typed.strip().toLowerCase(Locale.ROOT);
  }

  boolean seeksNothing() {
    return sought.isEmpty();
  }

  @Override
  public boolean select(Viewer viewer, Object parent, Object element) {
    return found(List.of((OutlineNode) element)).findFirst().isPresent();
  }

  /** The nodes that hold what is sought, in text order, among {@code nodes} and those below. */
  Stream<OutlineNode> found(List<OutlineNode> nodes) {
    return nodes.stream()
        .flatMap(
            node -> Stream.concat(Stream.of(node).filter(this::holds), found(node.children())));
  }

  private boolean holds(OutlineNode node) {
    return node.item().label().toLowerCase(Locale.ROOT).contains(sought);
  }
}
