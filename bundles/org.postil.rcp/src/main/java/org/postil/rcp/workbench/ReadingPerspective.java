package org.postil.rcp.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The article in the middle, the projects to its left, its outline right, its problems below. */
public final class ReadingPerspective implements IPerspectiveFactory {

  private static final float EXPLORER = 0.17f;
  private static final float OUTLINE = 0.7f;
  private static final float PROBLEMS = 0.8f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String article = layout.getEditorArea();
    layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, EXPLORER, article);
    layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, OUTLINE, article);
    layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, PROBLEMS, article);
    layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
    layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
    layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    layout.addShowViewShortcut(IPageLayout.ID_BOOKMARKS);
  }
}
