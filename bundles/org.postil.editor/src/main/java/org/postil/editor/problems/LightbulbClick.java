package org.postil.editor.problems;

import java.util.Iterator;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.texteditor.AbstractRulerActionDelegate;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.editor.PostilPlugin;

/** Offers the fixes of a problem to a person who clicks its icon beside the text. */
public final class LightbulbClick extends AbstractRulerActionDelegate {

  @Override
  protected IAction createAction(ITextEditor editor, IVerticalRulerInfo ruler) {
    return new Action() {
      @Override
      public void run() {
        offerFixes((ISourceViewer) editor.getAdapter(ITextViewer.class), ruler);
      }
    };
  }

  private static void offerFixes(ISourceViewer viewer, IVerticalRulerInfo ruler) {
    fixableIn(viewer, ruler.getLineOfLastMouseButtonActivity())
        .ifPresent(
            position -> {
              viewer.setSelectedRange(position.offset, 0);
              viewer.getTextOperationTarget().doOperation(ISourceViewer.QUICK_ASSIST);
            });
  }

  private static Optional<Position> fixableIn(ISourceViewer viewer, int line) {
    IAnnotationModel model = viewer.getAnnotationModel();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      Position position = model.getPosition(annotation);
      if (annotation instanceof IQuickFixableAnnotation fixable
          && fixable.isQuickFixable()
          && line == lineOf(viewer.getDocument(), position)) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }

  private static int lineOf(IDocument document, Position position) {
    try {
      return document.getLineOfOffset(position.offset);
    } catch (BadLocationException e) {
      PostilPlugin.get().getLog().error("No line at " + position, e);
      return -1;
    }
  }
}
