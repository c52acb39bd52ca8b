package org.postil.rcp.open;

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.postil.editor.LinkedFiles;

/**
 * The project that links to the files from outside the workspace that are open. They are edited
 * where they lie; the links give their problems a place in the Problems view, which knows resources
 * only.
 */
final class OpenedFiles {

  /** Name of the project, as the Problems view shows it. It stays in workspaces: keep it. */
  static final String PROJECT = "Opened Files";

  private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
  private final IProject project = root.getProject(PROJECT);

  /**
   * Links to {@code file} unless a resource stands for it already.
   *
   * @throws CoreException when the link cannot be made
   */
  void add(URI file) throws CoreException {
    if (root.findFilesForLocationURI(file).length == 0) {
      openProject();
      IFile link = project.getFile(freePath(Path.of(file)));
      makeFolders(link.getParent());
      link.createLink(file, IResource.NONE, new NullProgressMonitor());
    }
  }

  /** After a crash the workspace may have forgotten the project, but its folder still has links. */
  private void openProject() throws CoreException {
    boolean known = project.exists();
    Projects.open(project);
    LinkedFiles.mark(project);
    if (!known) {
      clear();
    }
  }

  /** The name of the file, after as many of its folders as tell it from its namesakes. */
  private IPath freePath(Path file) {
    int count = file.getNameCount();
    int from = count - 1;
    while (from > 0 && project.exists(path(file.subpath(from, count)))) {
      from--;
    }
    return path(file.subpath(from, count));
  }

  private static IPath path(Path file) {
    return IPath.fromOSString(file.toString());
  }

  private static void makeFolders(IContainer container) throws CoreException {
    if (container instanceof IFolder folder && !folder.exists()) {
      makeFolders(folder.getParent());
      folder.create(IResource.VIRTUAL, true, new NullProgressMonitor());
    }
  }

  /**
   * Removes the link to {@code file}; the file itself stays.
   *
   * @throws CoreException when the link cannot be removed
   */
  void remove(URI file) throws CoreException {
    for (IFile link : root.findFilesForLocationURI(file)) {
      if (link.getProject().equals(project) && link.isLinked()) {
        delete(link);
      }
    }
  }

  /**
   * Removes all links, those among them that a crash left behind; the files stay.
   *
   * @throws CoreException when a link cannot be removed
   */
  void clear() throws CoreException {
    if (project.isAccessible()) {
      clear(project);
    }
  }

  private static void clear(IContainer folder) throws CoreException {
    for (IResource member : folder.members()) {
      if (member.isVirtual()) {
        clear((IFolder) member);
      } else if (member.isLinked()) {
        delete(member);
      }
    }
  }

  /** Deleting a link or a virtual folder touches nothing in the file system. */
  private static void delete(IResource link) throws CoreException {
    IContainer folder = link.getParent();
    link.delete(IResource.NONE, new NullProgressMonitor());
    if (folder instanceof IFolder && folder.isVirtual() && folder.members().length == 0) {
      delete(folder);
    }
  }
}
