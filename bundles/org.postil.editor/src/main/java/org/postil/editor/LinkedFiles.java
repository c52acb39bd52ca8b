package org.postil.editor;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;

/**
 * Tells a project that only links to files elsewhere from those of the user. It has no settings of
 * its own, since the files have those of the folders in which they lie.
 */
public final class LinkedFiles {

  private static final QualifiedName MARK = new QualifiedName(PostilPlugin.ID, "linkedFiles");

  private LinkedFiles() {}

  /**
   * Notes that {@code project} only links to files.
   *
   * @throws CoreException when the project is not open
   */
  public static void mark(IProject project) throws CoreException {
    project.setPersistentProperty(MARK, Boolean.toString(true));
  }

  /** Whether {@code project} only links to files; not known of a closed one. */
  public static boolean isMarked(IProject project) {
    try {
      return project.isAccessible() && project.getPersistentProperty(MARK) != null;
    } catch (CoreException e) {
      PostilPlugin.get().getLog().log(e.getStatus());
      return false;
    }
  }
}
