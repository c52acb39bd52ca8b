package org.postil.editor.outline;

import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ArticleHandler;
import org.postil.editor.article.Background;

/** Opens the outline over the text, to go to a part of the article and be done. */
public final class QuickOutlineHandler extends ArticleHandler {

  @Override
  protected void execute(PostilEditor editor, AnalysedText text) {
    Background.compute("Outline", () -> outline(text.analysis()))
        .ifPresent(root -> open(editor, text, root));
  }

  private static OutlineNode outline(Analysis article) {
    OutlineNode root = OutlineNode.root();
    root.update(PostilPlugin.articles().outline(article));
    return root;
  }

  private static void open(PostilEditor editor, AnalysedText text, OutlineNode root) {
    new QuickOutline(
            editor.getSite().getShell(),
            root,
            text.toAnalysed(editor.caret()),
            item -> editor.goTo(text.toDocument(item.selection())))
        .open();
  }
}
