package org.postil.editor.problems;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/**
 * Offers the fixes of the problems at the caret. Those of files in the workspace the generic editor
 * offers by itself, since they are fixes of markers.
 */
public final class FixAssistant implements IQuickAssistProcessor {

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof ProblemAnnotation problem && problem.isQuickFixable();
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return false;
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
    List<ICompletionProposal> proposals = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      if (all.next() instanceof ProblemAnnotation problem
          && touches(model.getPosition(problem), context.getOffset())) {
        for (Offer offer : problem.offers()) {
          proposals.add(new FixProposal(offer, problem.getText(), problem.version()));
        }
      }
    }
    return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
  }

  private static boolean touches(Position position, int offset) {
    return position.offset <= offset && offset <= position.offset + position.length;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }
}
