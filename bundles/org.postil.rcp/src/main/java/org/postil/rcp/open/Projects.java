package org.postil.rcp.open;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The projects that the product makes by itself. */
final class Projects {

  private Projects() {}

  /**
   * Opens {@code project}, made if there is none of that name.
   *
   * @throws CoreException when it cannot be made or opened
   */
  static void open(IProject project) throws CoreException {
    if (!project.exists()) {
      project.create(new NullProgressMonitor());
    }
    project.open(new NullProgressMonitor());
  }
}
