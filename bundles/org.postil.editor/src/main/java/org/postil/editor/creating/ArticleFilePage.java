package org.postil.editor.creating;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks for the folder and the name of a new article. */
final class ArticleFilePage extends WizardNewFileCreationPage {

  private final Supplier<String> text;

  /**
   * @param text what the article begins with
   */
  ArticleFilePage(IStructuredSelection selection, Supplier<String> text) {
    super("file", selection);
    this.text = text;
    setTitle(Messages.New_title);
    setDescription(Messages.New_file);
    setFileExtension("postil");
  }

  @Override
  protected InputStream getInitialContents() {
    return new ByteArrayInputStream(text.get().getBytes(StandardCharsets.UTF_8));
  }
}
