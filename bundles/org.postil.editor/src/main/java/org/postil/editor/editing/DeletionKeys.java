package org.postil.editor.editing;

import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.postil.editor.PostilEditor;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;

/**
 * Backspace and Delete, where the user prefers that notes go with their references. As in a word
 * processor, the first one at a reference selects it, the second deletes it and its note. Of
 * selected words the notes go, too.
 */
public final class DeletionKeys implements VerifyKeyListener {

  private final PostilEditor editor;
  private final ITextViewer viewer;
  private final ReferenceDeletion deletion;

  private DeletionKeys(PostilEditor editor, ITextViewer viewer) {
    this.editor = editor;
    this.viewer = viewer;
    this.deletion = new ReferenceDeletion(editor, viewer);
  }

  /** Looks at the keys pressed in {@code viewer}, as long as it lives. */
  public static void install(PostilEditor editor, ITextViewer viewer) {
    ((ITextViewerExtension) viewer).prependVerifyKeyListener(new DeletionKeys(editor, viewer));
  }

  @Override
  public void verifyKey(VerifyEvent event) {
    boolean deletes = event.keyCode == SWT.BS || event.keyCode == SWT.DEL;
    if (deletes && event.doit && event.stateMask == 0 && deletion.isOn()) {
      Point selected = viewer.getSelectedRange();
      event.doit =
          selected.y == 0
              ? !select(selected.x, event.keyCode)
              : !deletion.delete(new Span(selected.x, selected.y));
    }
  }

  private boolean select(int caret, int key) {
    Optional<NoteReference> reference =
        deletion
            .referenceAt(caret)
            .filter(each -> caret == (key == SWT.BS ? each.span().end() : each.span().offset()));
    reference
        .filter(each -> editor.mayChange())
        .ifPresent(
            each -> {
              viewer.setSelectedRange(each.span().offset(), each.span().length());
              editor.tell(NLS.bind(Messages.Deletion_again, each.label()));
            });
    return reference.isPresent();
  }
}
