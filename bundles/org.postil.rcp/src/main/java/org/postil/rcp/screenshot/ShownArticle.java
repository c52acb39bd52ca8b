package org.postil.rcp.screenshot;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** Whether the window shows all there is to show of its article. */
final class ShownArticle {

  /** Colours and problems come from background work; they are there when nothing moves any more. */
  private static final int CALM_LOOKS = 6;

  private final IWorkbenchWindow window;
  private int calm;

  ShownArticle(IWorkbenchWindow window) {
    this.window = window;
  }

  /** To be asked again and again; true when text and outline are there and all has been calm. */
  boolean isSettled() {
    boolean complete = isTextShown() && isOutlineShown() && Job.getJobManager().isIdle();
    calm = complete ? calm + 1 : 0;
    return calm >= CALM_LOOKS;
  }

  /** What has not come yet, as a sentence. */
  String missing() {
    if (!isTextShown()) {
      return "no article is open.";
    }
    return isOutlineShown() ? "work in the background goes on." : "the outline is empty.";
  }

  private boolean isTextShown() {
    IEditorPart editor = window.getActivePage().getActiveEditor();
    return editor != null
        && editor.getAdapter(Control.class) instanceof StyledText text
        && text.getStyleRanges().length > 0;
  }

  private boolean isOutlineShown() {
    IViewPart view = window.getActivePage().findView(IPageLayout.ID_OUTLINE);
    return view instanceof ContentOutline outline
        && outline.getCurrentPage() != null
        && outline.getCurrentPage().getControl() instanceof Tree tree
        && tree.getItemCount() > 0;
  }
}
