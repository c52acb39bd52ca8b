package org.postil.editor.selection;

import org.eclipse.jface.text.IRegion;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ArticleHandler;
import org.postil.navigation.EnclosingPart;
import org.postil.text.Span;

/** Selects the word, then the sentence, the paragraph, the section around what is selected. */
public final class EnlargeSelectionHandler extends ArticleHandler {

  @Override
  protected void execute(PostilEditor editor, AnalysedText text) {
    IRegion selected = editor.selectedRegion();
    int start = text.toAnalysed(selected.getOffset());
    int end = text.toAnalysed(selected.getOffset() + selected.getLength());
    EnclosingPart.around(text.analysis(), Span.between(start, Math.max(start, end)))
        .map(text::toDocument)
        .ifPresent(part -> enlarge(editor, selected, part));
  }

  private static void enlarge(PostilEditor editor, IRegion selected, IRegion part) {
    editor.selectionHistory().add(selected, part);
    editor.select(part);
  }
}
