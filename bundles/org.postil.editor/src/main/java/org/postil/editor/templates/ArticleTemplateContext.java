package org.postil.editor.templates;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/** Where templates may be inserted: anywhere in an article; they know where the caret comes to. */
public final class ArticleTemplateContext extends TemplateContextType {

  static final String ID = "org.postil.editor.templates.article";

  public ArticleTemplateContext() {
    addResolver(new GlobalTemplateVariables.Cursor());
  }
}
