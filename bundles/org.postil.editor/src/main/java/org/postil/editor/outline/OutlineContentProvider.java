package org.postil.editor.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Lays the nodes of the outline out as a tree; its input is their root. */
final class OutlineContentProvider implements ITreeContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return getChildren(input);
  }

  @Override
  public Object[] getChildren(Object parent) {
    return ((OutlineNode) parent).children().toArray();
  }

  @Override
  public boolean hasChildren(Object element) {
    return !((OutlineNode) element).children().isEmpty();
  }

  @Override
  public Object getParent(Object element) {
    return ((OutlineNode) element).parent().orElse(null);
  }
}
