package org.postil.editor.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Listener;
import org.postil.editor.article.AnalysedText;
import org.postil.notes.NoteSearch;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;

/**
 * Where in an editor a person reads: the caret, and the visible part of the text. Notes within the
 * lines, folding, wrapping and other fonts move lines without a word; but the text is painted then.
 */
final class ReadingPlace {

  private final ISourceViewer viewer;
  private final IViewportListener scrolling;
  private final Listener painting;
  private final ISelectionChangedListener caret;
  private boolean waiting;

  /**
   * @param moved runs on the UI thread when the caret or the visible part has moved, or may have
   */
  ReadingPlace(ISourceViewer viewer, Runnable moved) {
    this.viewer = viewer;
    scrolling = offset -> moved.run();
    painting = event -> moveSoon(moved);
    caret = event -> moved.run();
    viewer.addViewportListener(scrolling);
    viewer.getTextWidget().addListener(SWT.Paint, painting);
    selection().addPostSelectionChangedListener(caret);
  }

  private void moveSoon(Runnable moved) {
    if (!waiting) {
      waiting = true;
      viewer
          .getTextWidget()
          .getDisplay()
          .asyncExec(
              () -> {
                waiting = false;
                if (viewer.getTextWidget() != null) {
                  moved.run();
                }
              });
    }
  }

  void dispose() {
    viewer.removeViewportListener(scrolling);
    if (viewer.getTextWidget() != null) {
      viewer.getTextWidget().removeListener(SWT.Paint, painting);
    }
    selection().removePostSelectionChangedListener(caret);
  }

  private IPostSelectionProvider selection() {
    return (IPostSelectionProvider) viewer.getSelectionProvider();
  }

  /** The note that belongs to the place of the caret. */
  Optional<Note> noteAtCaret(AnalysedText text) {
    return NoteSearch.nearest(text.analysis(), text.toAnalysed(viewer.getSelectedRange().x));
  }

  /** Which of {@code notes} are referred to in the visible part, in the order of the references. */
  List<NoteInView> notesInView(AnalysedText text, ListedNotes notes) {
    Span lines = visibleLines(text);
    List<NoteInView> found = new ArrayList<>();
    for (Note note : NoteSearch.referredToIn(text.analysis(), lines)) {
      notes.row(note).flatMap(row -> inView(row, lines, text)).ifPresent(found::add);
    }
    return found;
  }

  /** Those of which a part is visible: a line is a paragraph, and may be higher than the window. */
  private Span visibleLines(AnalysedText text) {
    StyledText widget = viewer.getTextWidget();
    int last = JFaceTextUtil.getPartialBottomIndex(widget);
    int start = place(text, widget.getOffsetAtLine(JFaceTextUtil.getPartialTopIndex(widget)));
    int end = place(text, widget.getOffsetAtLine(last) + widget.getLine(last).length()) + 1;
    return Span.between(start, Math.max(start, end));
  }

  private int place(AnalysedText text, int inWidget) {
    int offset = ((ITextViewerExtension5) viewer).widgetOffset2ModelOffset(inWidget);
    return text.toAnalysed(Math.max(0, offset));
  }

  private Optional<NoteInView> inView(NoteRow row, Span lines, AnalysedText text) {
    for (NoteReference reference : row.article().links().referencesTo(row.note())) {
      if (lines.contains(reference.span().offset())) {
        OptionalInt top = top(text.toDocument(reference.span()).getOffset());
        if (top.isPresent()) {
          return Optional.of(new NoteInView(row, top.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the line of {@code offset} begins in the widget, if it is visible. */
  private OptionalInt top(int offset) {
    StyledText widget = viewer.getTextWidget();
    int place = ((ITextViewerExtension5) viewer).modelOffset2WidgetOffset(offset);
    if (place < 0) {
      return OptionalInt.empty();
    }
    int y = widget.getLocationAtOffset(place).y;
    boolean visible = y > -widget.getLineHeight(place) / 2 && y < widget.getClientArea().height;
    return visible ? OptionalInt.of(y) : OptionalInt.empty();
  }
}
