package org.postil.editor.templates;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;

/** The templates of {@code plugin.xml}, as the user has changed them. */
public final class ArticleTemplates {

  private static final String KEY = "templates";

  private final ContributionContextTypeRegistry contexts = new ContributionContextTypeRegistry();
  private final ContributionTemplateStore store;

  /**
   * Reads the templates; those as shipped, when the user's cannot be read.
   *
   * @param preferences keeps the changes
   */
  public ArticleTemplates(IPreferenceStore preferences) {
    contexts.addContextType(ArticleTemplateContext.ID);
    store = new ContributionTemplateStore(contexts, preferences, KEY);
    try {
      store.load();
    } catch (IOException e) {
      ILog.get().error("The changed templates cannot be read", e);
    }
  }

  ContributionContextTypeRegistry contexts() {
    return contexts;
  }

  ContributionTemplateStore store() {
    return store;
  }
}
