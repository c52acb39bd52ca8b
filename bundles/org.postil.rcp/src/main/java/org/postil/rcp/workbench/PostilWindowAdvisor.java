package org.postil.rcp.workbench;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.postil.rcp.open.ArticleDrop;
import org.postil.rcp.open.ArticleOpener;
import org.postil.rcp.open.OpenedFilesTracker;
import org.postil.rcp.theme.SystemTheme;

/** Sets up one window: its first size, its bars, its title, and what can be dropped on it. */
final class PostilWindowAdvisor extends WorkbenchWindowAdvisor {

  private static final Point FIRST_SIZE = new Point(1400, 900);

  private final OpenedFilesTracker openedFiles;
  private final boolean welcoming;

  /**
   * @param welcoming whether the welcome page may be shown, if it has not been yet
   */
  PostilWindowAdvisor(
      IWorkbenchWindowConfigurer configurer, OpenedFilesTracker openedFiles, boolean welcoming) {
    super(configurer);
    this.openedFiles = openedFiles;
    this.welcoming = welcoming;
  }

  @Override
  public void openIntro() {
    if (welcoming) {
      super.openIntro();
    }
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new PostilActionBarAdvisor(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    configurer.setInitialSize(FIRST_SIZE);
    configurer.setShowCoolBar(true);
    configurer.setShowStatusLine(true);
    configurer.setShowPerspectiveBar(false);
    configurer.setShowProgressIndicator(true);
    configurer.addEditorAreaTransfer(FileTransfer.getInstance());
    configurer.configureEditorAreaDropListener(
        new ArticleDrop(new ArticleOpener(configurer.getWindow())));
    configurer.getWindow().getPartService().addPartListener(openedFiles);
    new WindowTitle(configurer).follow();
    SystemTheme.follow();
  }

  @Override
  public void postWindowOpen() {
    new UnrelatedActionSets().hideIn(getWindowConfigurer().getWindow());
  }
}
