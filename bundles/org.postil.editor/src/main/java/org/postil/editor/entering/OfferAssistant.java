package org.postil.editor.entering;

import java.util.Optional;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.PlatformUI;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;

/** Offers what may have been meant by what stands at the caret. */
abstract class OfferAssistant implements IQuickAssistProcessor {

  /**
   * What may have been meant; empty where there is no telling.
   *
   * @param article the text as it is
   * @param caret in UTF-16 code units
   */
  abstract Optional<EnteredProposal> offer(PostilEditor editor, Analysis article, int caret);

  @Override
  public final ICompletionProposal[] computeQuickAssistProposals(
      IQuickAssistInvocationContext context) {
    return PostilPlugin.articles()
        .find(context.getSourceViewer().getDocument())
        .filter(AnalysedText::isCurrent)
        .flatMap(text -> editor().flatMap(it -> offer(it, text.analysis(), context.getOffset())))
        .map(offer -> new ICompletionProposal[] {offer})
        .orElse(null);
  }

  private static Optional<PostilEditor> editor() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
            instanceof PostilEditor editor
        ? Optional.of(editor)
        : Optional.empty();
  }

  @Override
  public final boolean canFix(Annotation annotation) {
    return false;
  }

  @Override
  public final boolean canAssist(IQuickAssistInvocationContext context) {
    return false;
  }

  @Override
  public final String getErrorMessage() {
    return null;
  }
}
