package org.postil.editor.moving;

import java.util.Optional;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;

/** Moves the part of an article that is dropped beside another part of the same list. */
final class PartDrop<T> extends ViewerDropAdapter {

  private final Class<T> type;
  private final Mover<T> mover;

  PartDrop(StructuredViewer viewer, Class<T> type, Mover<T> mover) {
    super(viewer);
    this.type = type;
    this.mover = mover;
  }

  @Override
  public boolean validateDrop(Object target, int operation, TransferData data) {
    return dragged()
        .filter(part -> type.isInstance(target) && mover.canMove(part, type.cast(target)))
        .isPresent();
  }

  /** What is dragged in this list; empty when it comes from another one. */
  private Optional<T> dragged() {
    return LocalSelectionTransfer.getTransfer().getSelection()
                instanceof StructuredSelection dragged
            && dragged.equals(getViewer().getSelection())
        ? Optional.ofNullable(dragged.getFirstElement()).filter(type::isInstance).map(type::cast)
        : Optional.empty();
  }

  @Override
  public boolean performDrop(Object data) {
    Optional<T> part = dragged();
    T target = type.cast(getCurrentTarget());
    boolean behind = getCurrentLocation() != LOCATION_BEFORE;
    // After the drop has ended, since a question or a refusal may come of it.
    part.ifPresent(
        moved ->
            getViewer()
                .getControl()
                .getDisplay()
                .asyncExec(() -> mover.move(moved, target, behind)));
    return part.isPresent();
  }
}
