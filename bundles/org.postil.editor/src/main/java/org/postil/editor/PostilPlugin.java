package org.postil.editor;

import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.postil.editor.article.Articles;

/** Holds what lives as long as the bundle does. */
public final class PostilPlugin extends AbstractUIPlugin {

  /** The symbolic name of this bundle. */
  public static final String ID = "org.postil.editor";

  private static PostilPlugin plugin;

  private final Articles articles = new Articles();

  @Override
  public void start(BundleContext context) throws Exception {
    super.start(context);
    plugin = this;
  }

  @Override
  public void stop(BundleContext context) throws Exception {
    plugin = null;
    super.stop(context);
  }

  /** The running plug-in. */
  public static PostilPlugin get() {
    return plugin;
  }

  /** The documents on show. */
  public static Articles articles() {
    return plugin.articles;
  }
}
