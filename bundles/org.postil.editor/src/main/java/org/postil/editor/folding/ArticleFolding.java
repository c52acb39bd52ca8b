package org.postil.editor.folding;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.postil.editor.article.ViewerSubscription;

/**
 * Lets the parts of an article be folded. Without it the generic editor would fold by indentation,
 * which means nothing in prose.
 */
public final class ArticleFolding implements IReconciler {

  private ProjectionViewer viewer;
  private ViewerSubscription<List<Position>> subscription;

  @Override
  public void install(ITextViewer installed) {
    viewer = (ProjectionViewer) installed;
    subscription = new ViewerSubscription<>(viewer, FoldableParts::of, this::show);
  }

  @Override
  public void uninstall() {
    subscription.dispose();
  }

  /** Parts that stay the same keep their annotation and so stay folded. */
  private void show(List<Position> parts) {
    ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
    if (model == null) {
      return;
    }
    Map<Position, Annotation> before = new HashMap<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      Position position = model.getPosition(annotation);
      before.put(new Position(position.offset, position.length), annotation);
    }
    Map<Annotation, Position> added = new HashMap<>();
    for (Position part : parts) {
      if (before.remove(part) == null) {
        added.put(new ProjectionAnnotation(), part);
      }
    }
    model.modifyAnnotations(before.values().toArray(Annotation[]::new), added, null);
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
