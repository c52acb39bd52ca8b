package org.postil.rcp.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.postil.editor.PostilViews;

/**
 * The article in the middle, its notes to the right, where readers look for them, the projects and
 * its outline to the left, its problems below.
 */
public final class ReadingPerspective implements IPerspectiveFactory {

  private static final float EXPLORER = 0.17f;
  private static final float NOTES = 0.68f;
  private static final float OUTLINE = 0.4f;
  private static final float PROBLEMS = 0.8f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String article = layout.getEditorArea();
    layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, EXPLORER, article);
    layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, PROBLEMS, article);
    IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, NOTES, article);
    beside.addView(PostilViews.NOTES);
    beside.addPlaceholder(PostilViews.READING);
    layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, OUTLINE, ProjectExplorer.VIEW_ID);
    layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
    layout.addShowViewShortcut(PostilViews.NOTES);
    layout.addShowViewShortcut(PostilViews.READING);
    layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
    layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    layout.addShowViewShortcut(IPageLayout.ID_BOOKMARKS);
  }
}
