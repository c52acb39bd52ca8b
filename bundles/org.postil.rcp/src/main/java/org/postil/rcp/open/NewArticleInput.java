package org.postil.rcp.open;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.postil.rcp.Messages;

/**
 * An article that lies nowhere yet. It stands for a file that does not exist, so that the editor
 * asks where to save it and proposes that place.
 */
final class NewArticleInput extends FileStoreEditorInput {

  private NewArticleInput(Path file) {
    super(EFS.getLocalFileSystem().getStore(file.toUri()));
  }

  /**
   * The {@code number}-th new article.
   *
   * @param folder where saving it is proposed
   */
  static NewArticleInput in(Path folder, int number) {
    Path file = folder.resolve(NLS.bind(Messages.NewArticle_name, number));
    return Files.exists(file) ? in(folder, number + 1) : new NewArticleInput(file);
  }

  /** There is nothing to come back to in the next session. */
  @Override
  public IPersistableElement getPersistable() {
    return null;
  }
}
