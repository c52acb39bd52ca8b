package org.postil.editor.problems;

import java.util.List;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.postil.editor.assist.AnnotationAssistant;

/**
 * Offers the fixes of the problems at the caret. Those of files in the workspace the generic editor
 * offers by itself, since they are fixes of markers.
 */
public final class FixAssistant extends AnnotationAssistant<ProblemAnnotation> {

  public FixAssistant() {
    super(ProblemAnnotation.class);
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof ProblemAnnotation problem && problem.isQuickFixable();
  }

  @Override
  protected List<ICompletionProposal> proposals(
      ProblemAnnotation annotation, IQuickAssistInvocationContext context) {
    return annotation.offers().stream()
        .<ICompletionProposal>map(
            offer -> new FixProposal(offer, annotation.getText(), annotation.version()))
        .toList();
  }
}
