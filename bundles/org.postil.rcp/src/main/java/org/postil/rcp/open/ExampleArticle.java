package org.postil.rcp.open;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.postil.rcp.help.HelpFiles;

/**
 * An article to try things on: a copy of the one that comes with the guide, for the user to keep.
 */
final class ExampleArticle {

  private static final String NAME = "article.txt";
  private static final String PROJECT = "Examples";

  private ExampleArticle() {}

  /**
   * The copy. It is made when there is none, and left alone when there is one: the user may have
   * changed it.
   */
  static IFile copy() throws CoreException, IOException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
    Projects.open(project);
    IFile copy = project.getFile(NAME);
    if (!copy.exists()) {
      try (InputStream text = HelpFiles.find("examples/" + NAME).openStream()) {
        copy.create(text, true, null);
      }
    }
    return copy;
  }
}
