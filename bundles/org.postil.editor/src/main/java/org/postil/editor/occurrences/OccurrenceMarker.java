package org.postil.editor.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ViewerSubscription;
import org.postil.navigation.Occurrences;
import org.postil.text.Span;

/**
 * Marks the note at the caret and all that refers to it. Without it the generic editor would mark
 * every word that equals the one at the caret, and search the whole text for it at each step.
 */
public final class OccurrenceMarker implements IReconciler {

  private static final String TYPE = "org.postil.editor.occurrence";

  private final ISelectionChangedListener caretFollower = event -> mark();
  private ISourceViewer viewer;
  private ViewerSubscription<Analysis> subscription;
  private List<Annotation> shown = List.of();

  @Override
  public void install(ITextViewer installed) {
    viewer = (ISourceViewer) installed;
    caret().addPostSelectionChangedListener(caretFollower);
    subscription = new ViewerSubscription<>(viewer, analysis -> analysis, analysis -> mark());
  }

  @Override
  public void uninstall() {
    subscription.dispose();
    caret().removePostSelectionChangedListener(caretFollower);
  }

  private IPostSelectionProvider caret() {
    return (IPostSelectionProvider) viewer.getSelectionProvider();
  }

  private void mark() {
    PostilPlugin.articles().find(viewer.getDocument()).ifPresent(this::mark);
  }

  private void mark(AnalysedText text) {
    int offset = text.toAnalysed(viewer.getSelectedRange().x);
    Map<Annotation, Position> marks = new HashMap<>();
    for (Span span : Occurrences.at(text.analysis(), offset)) {
      IRegion region = text.toDocument(span);
      marks.put(
          new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength()));
    }
    replace(viewer.getAnnotationModel(), marks);
  }

  /** One by one, since the editor styles all text anew between those that change at once. */
  private void replace(IAnnotationModel model, Map<Annotation, Position> marks) {
    shown.forEach(annotation -> model.removeAnnotation(annotation));
    marks.forEach((annotation, position) -> model.addAnnotation(annotation, position));
    shown = List.copyOf(marks.keySet());
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
