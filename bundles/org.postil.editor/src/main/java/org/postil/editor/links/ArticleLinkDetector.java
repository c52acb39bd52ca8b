package org.postil.editor.links;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.postil.editor.PostilEditor;

/** Finds the links of an article for Ctrl+click. */
public final class ArticleLinkDetector extends AbstractHyperlinkDetector {

  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
    PostilEditor editor = getAdapter(PostilEditor.class);
    if (editor == null) {
      return null;
    }
    IHyperlink[] links = ArticleLinks.at(editor, viewer.getDocument(), region.getOffset());
    return links.length == 0 ? null : links;
  }
}
