package org.postil.editor.spelling;

import java.util.List;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.postil.editor.assist.AnnotationAssistant;

/**
 * Offers better words for the one at the caret. The platform's own assistant says "no suggestions"
 * wherever there is no misspelled word, among the fixes of problems.
 */
public final class SpellingAssistant extends AnnotationAssistant<SpellingAnnotation> {

  public SpellingAssistant() {
    super(SpellingAnnotation.class);
  }

  @Override
  protected List<ICompletionProposal> proposals(
      SpellingAnnotation annotation, IQuickAssistInvocationContext context) {
    return List.of(annotation.getSpellingProblem().getProposals(context));
  }
}
