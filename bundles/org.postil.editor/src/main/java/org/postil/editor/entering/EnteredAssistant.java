package org.postil.editor.entering;

import java.util.ArrayList;
import java.util.List;
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
import org.postil.edits.EnteredText;
import org.postil.recognition.NoteReference;
import org.postil.text.SpanSearch;

/** Offers what may have been meant by the reference or by the pasted text at the caret. */
public final class EnteredAssistant implements IQuickAssistProcessor {

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    List<ICompletionProposal> offers =
        PostilPlugin.articles()
            .find(context.getSourceViewer().getDocument())
            .filter(AnalysedText::isCurrent)
            .flatMap(text -> editor().map(it -> offers(it, text.analysis(), context.getOffset())))
            .orElseGet(List::of);
    return offers.isEmpty() ? null : offers.toArray(ICompletionProposal[]::new);
  }

  private static Optional<PostilEditor> editor() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
            instanceof PostilEditor editor
        ? Optional.of(editor)
        : Optional.empty();
  }

  private static List<ICompletionProposal> offers(
      PostilEditor editor, Analysis article, int offset) {
    List<ICompletionProposal> offers = new ArrayList<>();
    SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .flatMap(reference -> EnteredText.reference(article, reference))
        .map(
            meant ->
                new EnteredProposal(
                    editor, Messages.Entering_newNote, Messages.Entering_newNoteInfo, meant))
        .ifPresent(offers::add);
    editor
        .enteredStretch()
        .endingAt(editor.document(), offset)
        .flatMap(pasted -> EnteredText.passage(article, pasted))
        .map(
            meant ->
                new EnteredProposal(
                    editor,
                    Messages.Entering_pastedNotes,
                    Messages.Entering_pastedNotesInfo,
                    meant))
        .ifPresent(offers::add);
    return offers;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return false;
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return false;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }
}
