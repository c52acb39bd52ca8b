package org.postil.editor.assist;

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
 * Offers what can be done about annotations of one kind at the caret.
 *
 * @param <A> the kind
 */
public abstract class AnnotationAssistant<A extends Annotation> implements IQuickAssistProcessor {

  private final Class<A> kind;

  protected AnnotationAssistant(Class<A> kind) {
    this.kind = kind;
  }

  /** What can be done about {@code annotation}. */
  protected abstract List<ICompletionProposal> proposals(
      A annotation, IQuickAssistInvocationContext context);

  @Override
  public boolean canFix(Annotation annotation) {
    return kind.isInstance(annotation);
  }

  @Override
  public final boolean canAssist(IQuickAssistInvocationContext context) {
    return false;
  }

  @Override
  public final ICompletionProposal[] computeQuickAssistProposals(
      IQuickAssistInvocationContext context) {
    IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
    List<ICompletionProposal> proposals = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      if (kind.isInstance(annotation)
          && touches(model.getPosition(annotation), context.getOffset())) {
        proposals.addAll(proposals(kind.cast(annotation), context));
      }
    }
    return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
  }

  private static boolean touches(Position position, int offset) {
    return position.offset <= offset && offset <= position.offset + position.length;
  }

  @Override
  public final String getErrorMessage() {
    return null;
  }
}
