package org.postil.rcp.application;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.postil.rcp.Messages;
import org.postil.rcp.handover.HandOver;
import org.postil.rcp.handover.HandOverServer;
import org.postil.rcp.open.OpenQueue;
import org.postil.rcp.open.ReadableFile;
import org.postil.rcp.screenshot.Screenshot;
import org.postil.rcp.workbench.PostilWorkbenchAdvisor;

/**
 * The product from start to end: finds its workspace, hands its files to a Postil that already runs
 * there, or else opens the workbench.
 */
public final class PostilApplication implements IApplication {

  private static final Integer EXIT_FAILED = 1;

  /** For {@code about.mappings}, which can name a system property but no bundle version. */
  private static final String VERSION_PROPERTY = "org.postil.version";

  @Override
  public Object start(IApplicationContext context) {
    System.setProperty(VERSION_PROPERTY, context.getBrandingBundle().getVersion().toString());
    try {
      Arguments arguments = Arguments.parse(Platform.getApplicationArgs());
      Workspace workspace = Workspace.choose(arguments);
      return arguments.screenshot().isPresent()
          ? takeScreenshot(arguments, workspace)
          : open(arguments, workspace);
    } catch (InvalidPathException e) {
      return fail(NLS.bind(Messages.File_wrongName, e.getInput()));
    } catch (IllegalArgumentException | StartException e) {
      return fail(e.getMessage());
    }
  }

  private static Object open(Arguments arguments, Workspace workspace) throws StartException {
    HandOver handOver = new HandOver(workspace.directory());
    if (!workspace.lockUnless(() -> handOver.offer(arguments.files()))) {
      return EXIT_OK;
    }
    OpenQueue queue = new OpenQueue();
    queue.add(arguments.files());
    Optional<HandOverServer> server = HandOverServer.start(workspace.directory(), queue::add);
    try {
      return run(new PostilWorkbenchAdvisor(queue));
    } finally {
      server.ifPresent(HandOverServer::close);
    }
  }

  private static Object takeScreenshot(Arguments arguments, Workspace workspace)
      throws StartException {
    for (Path file : arguments.files()) {
      Optional<String> obstacle = ReadableFile.obstacle(file);
      if (obstacle.isPresent()) {
        throw new StartException(obstacle.get());
      }
    }
    workspace.lockUnless(() -> false);
    OpenQueue queue = new OpenQueue();
    queue.add(arguments.files());
    Screenshot screenshot = new Screenshot(arguments.screenshot().orElseThrow());
    run(new PostilWorkbenchAdvisor(queue, screenshot::begin));
    return screenshot.failure().<Object>map(PostilApplication::fail).orElse(EXIT_OK);
  }

  private static Object run(PostilWorkbenchAdvisor advisor) throws StartException {
    Display display = display();
    try {
      int code = PlatformUI.createAndRunWorkbench(display, advisor);
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  private static Display display() throws StartException {
    try {
      return PlatformUI.createDisplay();
    } catch (SWTError e) {
      throw new StartException(NLS.bind(Messages.Display_none, e.getMessage()));
    }
  }

  private static Object fail(String message) {
    System.err.println(message);
    return EXIT_FAILED;
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      IWorkbench workbench = PlatformUI.getWorkbench();
      workbench.getDisplay().syncExec(workbench::close);
    }
  }
}
