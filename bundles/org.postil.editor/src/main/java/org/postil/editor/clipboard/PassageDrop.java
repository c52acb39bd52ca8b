package org.postil.editor.clipboard;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.postil.editor.PostilEditor;
import org.postil.editor.editing.NoteOperation;
import org.postil.edits.MoveText;
import org.postil.edits.Passage;
import org.postil.edits.PastePassage;
import org.postil.text.Span;

/** Takes dropped text; a passage is numbered as the place wants it, like one that is pasted. */
final class PassageDrop extends DropTargetAdapter {

  private static final int FEEDBACK = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;

  private final PostilEditor editor;
  private final ITextViewer viewer;
  private final PassageDrag own;

  /**
   * @param own what is dragged from the same editor
   */
  PassageDrop(PostilEditor editor, ITextViewer viewer, PassageDrag own) {
    this.editor = editor;
    this.viewer = viewer;
    this.own = own;
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    preferPassage(event);
    chooseOperation(event);
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    chooseOperation(event);
  }

  @Override
  public void dragOver(DropTargetEvent event) {
    event.feedback |= FEEDBACK;
  }

  private static void preferPassage(DropTargetEvent event) {
    Optional<TransferData> passage =
        Arrays.stream(event.dataTypes)
            .filter(PassageTransfer.INSTANCE::isSupportedType)
            .findFirst();
    passage.ifPresent(type -> event.currentDataType = type);
  }

  private void chooseOperation(DropTargetEvent event) {
    if (!editor.isEditable()) {
      event.detail = DND.DROP_NONE;
    } else if (event.detail == DND.DROP_DEFAULT) {
      boolean moves = own.dragged().isPresent() && (event.operations & DND.DROP_MOVE) != 0;
      event.detail = moves ? DND.DROP_MOVE : DND.DROP_COPY;
    }
  }

  @Override
  public void drop(DropTargetEvent event) {
    int offset = offsetAt(new Point(event.x, event.y));
    Object data = event.data;
    Optional<Span> moved = own.dragged().filter(span -> event.detail == DND.DROP_MOVE);
    if (moved.isPresent()) {
      // Else the source would delete what was moved.
      event.detail = DND.DROP_NONE;
    } else if (data instanceof Passage) {
      // It may be refused yet, and then must not be gone from where it was.
      event.detail = DND.DROP_COPY;
    }
    // What is worked out in the background must not keep the system waiting.
    event.display.asyncExec(() -> take(data, offset, moved));
  }

  private int offsetAt(Point place) {
    StyledText text = viewer.getTextWidget();
    int offset = text.getOffsetAtPoint(text.toControl(place));
    if (offset < 0) {
      offset = text.getCaretOffset();
    }
    return ((ITextViewerExtension5) viewer).widgetOffset2ModelOffset(offset);
  }

  /**
   * @param data a passage, or plain text
   * @param moved where it stood in the same editor, if it moves
   */
  void take(Object data, int offset, Optional<Span> moved) {
    PlainMove plain = new PlainMove(editor);
    if (data instanceof Passage passage) {
      moved.ifPresentOrElse(
          span ->
              new NoteOperation(
                      editor, Messages.Clipboard_title, refused -> plain.move(span, offset))
                  .run(article -> MoveText.of(article, span, offset)),
          () ->
              new NoteOperation(
                      editor, Messages.Clipboard_title, refused -> editor.say(refused.reason()))
                  .run(article -> PastePassage.at(article, offset, passage)));
    } else if (data instanceof String words) {
      moved.ifPresentOrElse(span -> plain.move(span, offset), () -> plain.insert(words, offset));
    }
  }
}
