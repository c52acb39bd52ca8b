package org.postil.editor;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.postil.editor.article.Articles;
import org.postil.editor.saving.ArticleDocumentProvider;
import org.postil.editor.spelling.Spellers;
import org.postil.editor.templates.ArticleTemplates;

/** Holds what lives as long as the bundle does. */
public final class PostilPlugin extends AbstractUIPlugin {

  /** The symbolic name of this bundle. */
  public static final String ID = "org.postil.editor";

  private static PostilPlugin plugin;

  private final Articles articles = new Articles();
  private final ArticleDocumentProvider documents = new ArticleDocumentProvider();
  private Spellers spellers;
  private ArticleTemplates templates;

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

  /** Opens and saves the documents of all editors. */
  public ArticleDocumentProvider documents() {
    return documents;
  }

  /** The dictionaries by which articles are spelled. */
  public synchronized Spellers spellers() {
    if (spellers == null) {
      spellers = new Spellers(getPreferenceStore());
    }
    return spellers;
  }

  /** The templates for notes and citations. */
  public synchronized ArticleTemplates templates() {
    if (templates == null) {
      templates = new ArticleTemplates(getPreferenceStore());
    }
    return templates;
  }

  /** Where a dialog remembers how the user left it. */
  public IDialogSettings dialogSettings(String dialog) {
    return DialogSettings.getOrCreateSection(
        PlatformUI.getDialogSettingsProvider(getBundle()).getDialogSettings(), dialog);
  }

  /** The documents on show. */
  public static Articles articles() {
    return plugin.articles;
  }
}
