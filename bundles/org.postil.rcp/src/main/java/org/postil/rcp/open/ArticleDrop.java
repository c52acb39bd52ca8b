package org.postil.rcp.open;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;

/** Files dropped on the editor area are opened. */
public final class ArticleDrop extends DropTargetAdapter {

  private final ArticleOpener opener;

  public ArticleDrop(ArticleOpener opener) {
    this.opener = opener;
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  @Override
  public void drop(DropTargetEvent event) {
    if (event.data instanceof String[] names) {
      opener.open(Arrays.stream(names).map(Path::of).toList());
    }
  }
}
