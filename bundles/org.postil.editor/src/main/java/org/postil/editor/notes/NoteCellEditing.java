package org.postil.editor.notes;

import java.util.Optional;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.swt.widgets.Composite;

/** Lets a person edit the words of a note in a cell of a table or tree. */
final class NoteCellEditing extends EditingSupport {

  private final NoteNavigation navigation;
  private final CellEditor cell;
  private Optional<NoteRevision> revision = Optional.empty();

  NoteCellEditing(ColumnViewer viewer, NoteNavigation navigation) {
    super(viewer);
    this.navigation = navigation;
    cell = new NoteCellEditor((Composite) viewer.getControl());
  }

  /** Editing begins when it is asked for, and not by a click. */
  static ColumnViewerEditorActivationStrategy whenAskedFor(ColumnViewer viewer) {
    return new ColumnViewerEditorActivationStrategy(viewer) {
      @Override
      protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
      }
    };
  }

  /** Runs {@code action} each time when editing has ended, whatever became of it. */
  static void whenDone(ColumnViewer viewer, Runnable action) {
    viewer
        .getColumnViewerEditor()
        .addEditorActivationListener(
            new ColumnViewerEditorActivationListener() {
              @Override
              public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
                // Only the end counts.
              }

              @Override
              public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
                // Only the end counts.
              }

              @Override
              public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // Only the end counts.
              }

              @Override
              public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                action.run();
              }
            });
  }

  @Override
  protected boolean canEdit(Object element) {
    revision.ifPresent(NoteRevision::end);
    revision = element instanceof NoteRow row ? navigation.revise(row) : Optional.empty();
    return revision.isPresent();
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    return cell;
  }

  @Override
  protected Object getValue(Object element) {
    return revision.map(NoteRevision::words).orElse("");
  }

  @Override
  protected void setValue(Object element, Object value) {
    revision.ifPresent(begun -> navigation.apply(begun, (String) value));
    revision = Optional.empty();
  }
}
