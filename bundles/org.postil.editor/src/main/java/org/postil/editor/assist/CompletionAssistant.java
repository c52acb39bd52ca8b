package org.postil.editor.assist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.postil.completion.Completion;
import org.postil.completion.Proposal;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.templates.TemplateAssistant;

/**
 * Proposes templates, labels with the first words of their notes, and fields of the header. The
 * platform lists the proposals of several processors as they happen to come; here the templates are
 * first, since where one is proposed at all, a label is less likely.
 */
public final class CompletionAssistant implements IContentAssistProcessor {

  private final IContentAssistProcessor templates = new TemplateAssistant();

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    Optional<AnalysedText> text = PostilPlugin.articles().find(document);
    Stream<ICompletionProposal> ofArticle =
        text.stream()
            .flatMap(analysed -> proposals(analysed, document, offset).stream())
            .map(proposal -> completion(proposal, offset));
    return Stream.concat(
            Arrays.stream(templates.computeCompletionProposals(viewer, offset)), ofArticle)
        .toArray(ICompletionProposal[]::new);
  }

  private static List<Proposal> proposals(AnalysedText text, IDocument document, int offset) {
    return Completion.at(text.analysis(), text.toAnalysed(offset), lineBefore(document, offset));
  }

  private static String lineBefore(IDocument document, int offset) {
    try {
      IRegion line = document.getLineInformationOfOffset(offset);
      return document.get(line.getOffset(), offset - line.getOffset());
    } catch (BadLocationException e) {
      // The viewer asks for places of its own document only.
      throw new IllegalArgumentException(e);
    }
  }

  private static ICompletionProposal completion(Proposal proposal, int offset) {
    String text = proposal.text();
    String label = (text.strip() + "  " + proposal.description()).strip();
    return new CompletionProposal(
        text,
        offset - proposal.replaces(),
        proposal.replaces(),
        text.length(),
        null,
        label,
        null,
        null);
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null;
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return null;
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
