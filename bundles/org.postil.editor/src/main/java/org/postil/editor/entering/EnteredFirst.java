package org.postil.editor.entering;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewerExtension3;

/**
 * Puts what was meant by the last keys before all else that Ctrl+1 offers. The platform knows no
 * order among the processors, and lists the fixes of markers first.
 */
public final class EnteredFirst implements IQuickAssistProcessor {

  private final IQuickAssistProcessor first = new EnteredAssistant();
  private final IQuickAssistProcessor others;

  private EnteredFirst(IQuickAssistProcessor others) {
    this.others = others;
  }

  /** Puts it before what {@code viewer} offers so far. */
  public static void install(ISourceViewerExtension3 viewer) {
    IQuickAssistAssistant assistant = viewer.getQuickAssistAssistant();
    assistant.setQuickAssistProcessor(new EnteredFirst(assistant.getQuickAssistProcessor()));
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    ICompletionProposal[] offers =
        Stream.of(first, others)
            .map(each -> each.computeQuickAssistProposals(context))
            .flatMap(some -> some == null ? Stream.empty() : Arrays.stream(some))
            .toArray(ICompletionProposal[]::new);
    return offers.length == 0 ? null : offers;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return others.canFix(annotation);
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return others.canAssist(context);
  }

  @Override
  public String getErrorMessage() {
    return others.getErrorMessage();
  }
}
