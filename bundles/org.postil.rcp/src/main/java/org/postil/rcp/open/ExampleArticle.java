package org.postil.rcp.open;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/**
 * An article to try things on: a copy of the one that comes with the guide, for the user to keep.
 */
final class ExampleArticle {

  private static final String BUNDLE = "org.postil.help";
  private static final String NAME = "article.txt";
  private static final String PROJECT = "Examples";

  private ExampleArticle() {}

  /**
   * The copy. It is made when there is none, and left alone when there is one: the user may have
   * changed it.
   */
  static IFile copy() throws CoreException, IOException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
    if (!project.exists()) {
      project.create(null);
    }
    project.open(null);
    IFile copy = project.getFile(NAME);
    if (!copy.exists()) {
      try (InputStream text = original().openStream()) {
        copy.create(text, true, null);
      }
    }
    return copy;
  }

  private static URL original() throws IOException {
    URL original = Platform.getBundle(BUNDLE).getEntry("examples/" + NAME);
    if (original == null) {
      throw new FileNotFoundException(NAME);
    }
    return original;
  }
}
