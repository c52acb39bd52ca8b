package org.postil.rcp.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.postil.rcp.open.ArticleOpener;
import org.postil.rcp.open.OpenQueue;
import org.postil.rcp.open.OpenedFilesTracker;

/** Sets up the workbench for reading articles and opens what is asked for. */
public final class PostilWorkbenchAdvisor extends WorkbenchAdvisor {

  private static final String PERSPECTIVE_ID = "org.postil.rcp.reading";

  private final OpenQueue queue;
  private final Consumer<IWorkbenchWindow> whenOpen;
  private final OpenedFilesTracker openedFiles = new OpenedFilesTracker();

  /**
   * @param queue the files to open, now and later
   */
  public PostilWorkbenchAdvisor(OpenQueue queue) {
    this(queue, window -> {});
  }

  /**
   * @param queue the files to open, now and later
   * @param whenOpen called once, on the UI thread, when the window stands; its files may still be
   *     on their way
   */
  public PostilWorkbenchAdvisor(OpenQueue queue, Consumer<IWorkbenchWindow> whenOpen) {
    this.queue = queue;
    this.whenOpen = whenOpen;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    IDE.registerAdapters();
    new WorkbenchImages(configurer).declare();
  }

  @Override
  public void preStartup() {
    TextFileAssociation.set(PlatformUI.getWorkbench().getEditorRegistry());
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new PostilWindowAdvisor(configurer, openedFiles, !queue.hasFiles());
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return PERSPECTIVE_ID;
  }

  /** The Project Explorer shows the workspace. */
  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public String getMainPreferencePageId() {
    return "org.eclipse.ui.preferencePages.Workbench";
  }

  @Override
  public void postStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    BesideArticles.activateKeysOf(workbench);
    queue.sendTo(files -> workbench.getDisplay().asyncExec(() -> open(files, workbench)));
    whenOpen.accept(workbench.getActiveWorkbenchWindow());
  }

  private static void open(List<Path> files, IWorkbench workbench) {
    new ArticleOpener(workbench.getActiveWorkbenchWindow()).open(files);
  }

  @Override
  public void postShutdown() {
    try {
      ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
    } catch (CoreException e) {
      ILog.get().error("The workspace was not saved.", e);
    }
  }
}
