package org.postil.editor.links;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.postil.editor.PostilEditor;

/**
 * Leads to another place of the same article; the way back is the workbench's navigation history.
 */
record PlaceLink(PostilEditor editor, IRegion source, IRegion target, String label)
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
    editor.goTo(target);
  }
}
