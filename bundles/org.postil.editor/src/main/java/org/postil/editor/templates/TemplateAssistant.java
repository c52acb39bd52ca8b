package org.postil.editor.templates;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateCompletionProcessor;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.swt.graphics.Image;
import org.postil.editor.PostilPlugin;

/**
 * Proposes templates for notes and citations: all on an empty line, elsewhere those whose names
 * begin with what was typed.
 */
public final class TemplateAssistant extends TemplateCompletionProcessor {

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    String typed = extractPrefix(viewer, offset).toLowerCase(Locale.ROOT);
    if (typed.isEmpty() && !isLineStart(viewer.getDocument(), offset)) {
      return new ICompletionProposal[0];
    }
    return Arrays.stream(super.computeCompletionProposals(viewer, offset))
        .filter(proposal -> proposal.getDisplayString().startsWith(typed))
        .toArray(ICompletionProposal[]::new);
  }

  private static boolean isLineStart(IDocument document, int offset) {
    try {
      IRegion line = document.getLineInformationOfOffset(offset);
      return line.getOffset() == offset;
    } catch (BadLocationException e) {
      // The viewer asks for places of its own document only.
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  protected Template[] getTemplates(String contextTypeId) {
    return PostilPlugin.get().templates().store().getTemplates(contextTypeId);
  }

  @Override
  protected TemplateContextType getContextType(ITextViewer viewer, IRegion region) {
    return PostilPlugin.get().templates().contexts().getContextType(ArticleTemplateContext.ID);
  }

  @Override
  protected Image getImage(Template template) {
    return null;
  }
}
