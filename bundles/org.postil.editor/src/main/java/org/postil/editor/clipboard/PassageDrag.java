package org.postil.editor.clipboard;

import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.editing.EditingPreferences;
import org.postil.editor.editing.NoteOperation;
import org.postil.edits.CutPassage;
import org.postil.edits.Passage;
import org.postil.text.Span;

/**
 * Drags the selected text of an editor: as a passage with its notes where the user prefers that,
 * and as plain text for other programs.
 */
public final class PassageDrag extends DragSourceAdapter {

  private static final int OPERATIONS = DND.DROP_MOVE | DND.DROP_COPY;

  private static final Transfer[] PLAIN = {TextTransfer.getInstance()};
  private static final Transfer[] BOTH = {PassageTransfer.INSTANCE, TextTransfer.getInstance()};

  private final PostilEditor editor;
  private final ITextViewer viewer;
  private Optional<Span> dragged = Optional.empty();
  private Optional<Passage> passage = Optional.empty();

  private PassageDrag(PostilEditor editor, ITextViewer viewer) {
    this.editor = editor;
    this.viewer = viewer;
  }

  /** Lets text be dragged out of an editor and dropped on it; files go to the workbench. */
  public static void install(PostilEditor editor, ITextViewer viewer) {
    StyledText text = viewer.getTextWidget();
    if (text.getData(DND.DRAG_SOURCE_KEY) == null) {
      PassageDrag drag = new PassageDrag(editor, viewer);
      new DragSource(text, OPERATIONS).addDragListener(drag);
      editor
          .getSite()
          .getService(IDragAndDropService.class)
          .addMergedDropTarget(text, OPERATIONS, BOTH, new PassageDrop(editor, viewer, drag));
    }
  }

  /** What of this editor is being dragged, in the document. */
  Optional<Span> dragged() {
    return dragged;
  }

  @Override
  public void dragStart(DragSourceEvent event) {
    event.doit = editor.selectsOneStretch() && isSelected(new Point(event.x, event.y));
    if (event.doit) {
      Point range = viewer.getSelectedRange();
      Span span = new Span(range.x, range.y);
      dragged = Optional.of(span);
      passage = EditingPreferences.notesFollow() ? passage(span) : Optional.empty();
      ((DragSource) event.widget).setTransfer(passage.isPresent() ? BOTH : PLAIN);
    }
  }

  private boolean isSelected(Point place) {
    StyledText text = viewer.getTextWidget();
    int offset = text.getOffsetAtPoint(place);
    return text.getSelection().x <= offset && offset < text.getSelection().y;
  }

  /** No time for an analysis: the hand is moving already. */
  private Optional<Passage> passage(Span span) {
    return PostilPlugin.articles()
        .find(editor.document())
        .filter(AnalysedText::isCurrent)
        .map(AnalysedText::analysis)
        .filter(article -> SelectedPassage.hasReferences(article, span))
        .flatMap(article -> Passage.of(article, span));
  }

  @Override
  public void dragSetData(DragSourceEvent event) {
    event.data =
        PassageTransfer.INSTANCE.isSupportedType(event.dataType)
            ? passage.orElseThrow()
            : dragged.orElseThrow().of(editor.document().get());
  }

  /** What another program took goes from here; what moved within the editor has gone already. */
  @Override
  public void dragFinished(DragSourceEvent event) {
    if (event.detail == DND.DROP_MOVE) {
      dragged.ifPresent(this::cut);
    }
    dragged = Optional.empty();
    passage = Optional.empty();
  }

  private void cut(Span span) {
    PlainMove plain = new PlainMove(editor);
    if (passage.isPresent()) {
      new NoteOperation(editor, Messages.Clipboard_title, refused -> plain.delete(span))
          .run(article -> CutPassage.of(article, span));
    } else {
      plain.delete(span);
    }
  }
}
