package org.postil.editor.templates;

import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;
import org.postil.editor.PostilPlugin;

/** Lets the user change the templates and add some. */
public final class TemplatesPage extends TemplatePreferencePage {

  public TemplatesPage() {
    setPreferenceStore(PostilPlugin.get().getPreferenceStore());
    setTemplateStore(PostilPlugin.get().templates().store());
    setContextTypeRegistry(PostilPlugin.get().templates().contexts());
  }

  @Override
  protected boolean isShowFormatterSetting() {
    return false;
  }
}
