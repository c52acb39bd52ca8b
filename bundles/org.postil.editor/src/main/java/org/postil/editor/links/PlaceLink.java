package org.postil.editor.links;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Leads to another place of the same article; the way back is the workbench's navigation history.
 */
record PlaceLink(ITextEditor editor, IRegion source, IRegion target, String label)
    implements IHyperlink {

  @Override
  public IRegion getHyperlinkRegion() {
    return source;
  }

  @Override
  public String getTypeLabel() {
    return null;
  }

  @Override
  public String getHyperlinkText() {
    return label;
  }

  @Override
  public void open() {
    // Marked here as well, since the editor does not mark a caret at the start of the text.
    editor.getSite().getPage().getNavigationHistory().markLocation(editor);
    editor.selectAndReveal(target.getOffset(), target.getLength());
  }
}
