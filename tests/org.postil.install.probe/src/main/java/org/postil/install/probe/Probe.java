package org.postil.install.probe;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Says what an Eclipse knows of Postil: the state of the editor's bundle once it was asked to
 * start, and the content type of an article. It names Postil by identifiers alone, so that it runs
 * in an Eclipse without it.
 */
public final class Probe implements IApplication {

  @Override
  public Object start(IApplicationContext context) throws BundleException {
    Bundle editor = Platform.getBundle("org.postil.editor");
    if (editor == null) {
      System.out.println("editor: absent");
      return EXIT_OK;
    }
    editor.start(Bundle.START_TRANSIENT);
    System.out.println("editor: " + (editor.getState() == Bundle.ACTIVE ? "active" : "inactive"));
    IContentType type = Platform.getContentTypeManager().findContentTypeFor("article.postil");
    System.out.println("content type: " + (type == null ? "unknown" : type.getId()));
    return EXIT_OK;
  }

  @Override
  public void stop() {}
}
