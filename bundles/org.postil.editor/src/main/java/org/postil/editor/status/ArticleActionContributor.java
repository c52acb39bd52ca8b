package org.postil.editor.status;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditorExtension;
import org.eclipse.ui.texteditor.StatusLineContributionItem;

/** Adds the words of an article and the reading position to the fields of the status line. */
public final class ArticleActionContributor extends TextEditorActionContributor {

  private static final int WIDTH = 26;

  private final StatusLineContributionItem words =
      new StatusLineContributionItem(ReadingStatus.CATEGORY, true, WIDTH);
  private ITextEditorExtension shown;

  @Override
  public void contributeToStatusLine(IStatusLineManager statusLine) {
    super.contributeToStatusLine(statusLine);
    statusLine.add(words);
  }

  @Override
  public void setActiveEditor(IEditorPart part) {
    super.setActiveEditor(part);
    // All editors share the line; what one said has nothing to do with another.
    getActionBars().getStatusLineManager().setErrorMessage(null);
    if (shown != null) {
      shown.setStatusField(null, ReadingStatus.CATEGORY);
    }
    shown = part instanceof ITextEditorExtension editor ? editor : null;
    if (shown != null) {
      shown.setStatusField(words, ReadingStatus.CATEGORY);
    }
  }
}
