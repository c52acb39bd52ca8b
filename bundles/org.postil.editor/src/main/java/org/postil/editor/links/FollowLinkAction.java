package org.postil.editor.links;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.MultipleHyperlinkPresenter;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.postil.editor.PostilEditor;

/**
 * Follows the link at the caret. The generic editor's own action takes the first of several links;
 * this one lets a person choose.
 */
public final class FollowLinkAction extends Action {

  private final PostilEditor editor;
  private MultipleHyperlinkPresenter presenter;

  public FollowLinkAction(PostilEditor editor) {
    this.editor = editor;
    setActionDefinitionId(ITextEditorActionDefinitionIds.OPEN_HYPERLINK);
  }

  @Override
  public void run() {
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    IHyperlink[] links = ArticleLinks.at(editor, viewer.getDocument(), editor.caret());
    switch (links.length) {
      case 0 -> editor.say(Messages.FollowLink_none);
      case 1 -> links[0].open();
      default -> choose(viewer, links);
    }
  }

  private void choose(ITextViewer viewer, IHyperlink[] links) {
    if (presenter == null) {
      presenter = new MultipleHyperlinkPresenter(editor.getAdapter(IPreferenceStore.class));
      presenter.install(viewer);
    }
    presenter.showHyperlinks(links, true);
  }

  /** Lets go of the editor's text. */
  public void dispose() {
    if (presenter != null) {
      presenter.uninstall();
    }
  }
}
