package org.postil.editor.problems;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.postil.checks.Finding;

/** Shows problems as annotations, changing only those that are not the same as before. */
final class ProblemAnnotations {

  private final IAnnotationModel model;

  ProblemAnnotations(IAnnotationModel model) {
    this.model = model;
  }

  void show(CheckedArticle article) {
    Map<ProblemAnnotation.Key, ProblemAnnotation> before = shown();
    Map<Annotation, Position> added = new HashMap<>();
    Offers offers = new Offers(article);
    long version = article.analysis().version();
    for (Finding finding : article.findings()) {
      ProblemAnnotation same = before.remove(ProblemAnnotation.key(finding));
      if (same != null) {
        same.update(finding, offers, version);
      } else {
        added.put(
            new ProblemAnnotation(finding, offers, version), ProblemAnnotation.position(finding));
      }
    }
    Annotation[] gone = before.values().toArray(Annotation[]::new);
    if (gone.length > 0 || !added.isEmpty()) {
      ((IAnnotationModelExtension) model).replaceAnnotations(gone, added);
    }
  }

  private Map<ProblemAnnotation.Key, ProblemAnnotation> shown() {
    Map<ProblemAnnotation.Key, ProblemAnnotation> shown = new HashMap<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      if (all.next() instanceof ProblemAnnotation annotation) {
        shown.put(annotation.key(model.getPosition(annotation)), annotation);
      }
    }
    return shown;
  }
}
