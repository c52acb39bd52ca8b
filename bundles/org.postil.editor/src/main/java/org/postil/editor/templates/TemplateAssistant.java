package org.postil.editor.templates;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateCompletionProcessor;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.swt.graphics.Image;
import org.postil.editor.PostilPlugin;
import org.postil.navigation.NoteAt;

/**
 * Proposes templates for notes and citations: all on an empty line; in a note and as the first word
 * of a line, those whose names begin with what was typed.
 */
public final class TemplateAssistant extends TemplateCompletionProcessor {

  /** Called in the background, where the selection that the superclass asks for is out of reach. */
  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    String typed = extractPrefix(viewer, offset).toLowerCase(Locale.ROOT);
    IDocument document = viewer.getDocument();
    boolean isFirst = isLineStart(document, offset - typed.length());
    if (!isFirst && (typed.isEmpty() || !isInNote(document, offset))) {
      return new ICompletionProposal[0];
    }
    IRegion replaced = new Region(offset - typed.length(), typed.length());
    TemplateContext context = createContext(viewer, replaced);
    return Arrays.stream(getTemplates(ArticleTemplateContext.ID))
        .filter(template -> template.getName().startsWith(typed))
        .map(template -> createProposal(template, context, replaced, 0))
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

  private static boolean isInNote(IDocument document, int offset) {
    return PostilPlugin.articles()
        .find(document)
        .flatMap(text -> NoteAt.place(text.analysis(), text.toAnalysed(offset)))
        .isPresent();
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
