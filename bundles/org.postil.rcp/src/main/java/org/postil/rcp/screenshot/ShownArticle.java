package org.postil.rcp.screenshot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.postil.rcp.Messages;

/** What the window shows of its article: whether all is there, and how to get into it. */
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

  /** What has not come yet, as a sentence with room for the seconds of waiting. */
  String missing() {
    if (!isTextShown()) {
      return Messages.Screenshot_noArticle;
    }
    return isOutlineShown() ? Messages.Screenshot_busy : Messages.Screenshot_noOutline;
  }

  private boolean isTextShown() {
    IEditorPart editor = window.getActivePage().getActiveEditor();
    return editor != null
        && editor.getAdapter(Control.class) instanceof StyledText text
        && text.getStyleRanges().length > 0;
  }

  private boolean isOutlineShown() {
    return outline().filter(tree -> tree.getItemCount() > 0).isPresent();
  }

  private Optional<Tree> outline() {
    IViewPart view = window.getActivePage().findView(IPageLayout.ID_OUTLINE);
    return view instanceof ContentOutline outline
            && outline.getCurrentPage() != null
            && outline.getCurrentPage().getControl() instanceof Tree tree
        ? Optional.of(tree)
        : Optional.empty();
  }

  /** Opens the sections in the outline and goes to what the first of them holds first. */
  void enter() {
    outline().ifPresent(ShownArticle::enter);
    calm = 0;
  }

  private static void enter(Tree outline) {
    List<TreeItem> sections =
        Arrays.stream(outline.getItems()).filter(item -> item.getItemCount() > 0).toList();
    for (TreeItem section : sections) {
      notify(outline, SWT.Expand, section);
      section.setExpanded(true);
    }
    if (!sections.isEmpty()) {
      TreeItem first = sections.getFirst().getItem(0);
      outline.setSelection(first);
      notify(outline, SWT.Selection, first);
    }
  }

  /** The tree's viewer hears of what is done by a program only if it is told. */
  private static void notify(Tree outline, int type, TreeItem item) {
    Event event = new Event();
    event.item = item;
    outline.notifyListeners(type, event);
  }
}
