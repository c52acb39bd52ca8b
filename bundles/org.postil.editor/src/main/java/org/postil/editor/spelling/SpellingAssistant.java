package org.postil.editor.spelling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;

/**
 * Offers better words for the one at the caret. The platform's own assistant says "no suggestions"
 * wherever there is no misspelled word, among the fixes of problems.
 */
public final class SpellingAssistant implements IQuickAssistProcessor {

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof SpellingAnnotation;
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
      if (all.next() instanceof SpellingAnnotation word
          && touches(model.getPosition(word), context.getOffset())) {
        proposals.addAll(List.of(word.getSpellingProblem().getProposals(context)));
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
