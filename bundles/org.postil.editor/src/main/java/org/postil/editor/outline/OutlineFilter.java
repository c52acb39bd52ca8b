package org.postil.editor.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    return first(List.of((OutlineNode) element)).isPresent();
  }

  /** The first node, in text order, that holds what is sought. */
  Optional<OutlineNode> first(List<OutlineNode> nodes) {
    for (OutlineNode node : nodes) {
      Optional<OutlineNode> found = holds(node) ? Optional.of(node) : first(node.children());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean holds(OutlineNode node) {
    return node.item().label().toLowerCase(Locale.ROOT).contains(sought);
  }
}
