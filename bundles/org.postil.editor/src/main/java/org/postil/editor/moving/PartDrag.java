package org.postil.editor.moving;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Begins to drag the part of an article that is selected in a list. */
public final class PartDrag<T> extends DragSourceAdapter {

  private static final Transfer[] WITHIN_THE_WORKBENCH = {LocalSelectionTransfer.getTransfer()};

  private final StructuredViewer viewer;
  private final Class<T> type;
  private final Mover<T> mover;

  private PartDrag(StructuredViewer viewer, Class<T> type, Mover<T> mover) {
    this.viewer = viewer;
    this.type = type;
    this.mover = mover;
  }

  /**
   * Lets a person drag parts to other places of the same list.
   *
   * @param type of the elements that stand for parts
   */
  public static <T> void install(StructuredViewer viewer, Class<T> type, Mover<T> mover) {
    viewer.addDragSupport(DND.DROP_MOVE, WITHIN_THE_WORKBENCH, new PartDrag<>(viewer, type, mover));
    viewer.addDropSupport(DND.DROP_MOVE, WITHIN_THE_WORKBENCH, new PartDrop<>(viewer, type, mover));
  }

  @Override
  public void dragStart(DragSourceEvent event) {
    IStructuredSelection selection = viewer.getStructuredSelection();
    Object part = selection.getFirstElement();
    event.doit = type.isInstance(part) && mover.isMovable(type.cast(part));
    if (event.doit) {
      LocalSelectionTransfer.getTransfer().setSelection(selection);
    }
  }

  @Override
  public void dragSetData(DragSourceEvent event) {
    event.data = LocalSelectionTransfer.getTransfer().getSelection();
  }

  @Override
  public void dragFinished(DragSourceEvent event) {
    LocalSelectionTransfer.getTransfer().setSelection(null);
  }
}
