package org.postil.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.postil.editor.PostilEditor;

/** Gives the Postil editor its page of the Outline view. */
public final class OutlinePages implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object adaptable, Class<T> type) {
    return adaptable instanceof PostilEditor editor && type == IContentOutlinePage.class
        ? type.cast(new ArticleOutlinePage(editor))
        : null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
