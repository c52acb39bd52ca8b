package org.postil.editor.creating;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.editor.PostilEditor;

/**
 * An article that lies nowhere yet. It stands for a file that does not exist, so that the editor
 * asks where to save it and proposes that place.
 */
public final class UnsavedArticle extends FileStoreEditorInput {

  private UnsavedArticle(Path file) {
    super(EFS.getLocalFileSystem().getStore(file.toUri()));
  }

  /**
   * Opens an article with that text, which is unsaved unless it is empty.
   *
   * @throws PartInitException when the editor cannot be opened
   */
  public static void open(IWorkbenchPage page, String text) throws PartInitException {
    UnsavedArticle article = free(page, Path.of(System.getProperty("user.home")), 1);
    ITextEditor editor = (ITextEditor) page.openEditor(article, PostilEditor.ID);
    if (!text.isEmpty()) {
      editor.getDocumentProvider().getDocument(article).set(text);
    }
  }

  /** The first whose name neither a file in {@code folder} nor an editor has. */
  private static UnsavedArticle free(IWorkbenchPage page, Path folder, int number) {
    Path file = folder.resolve(NLS.bind(Messages.Creating_name, number));
    UnsavedArticle article = new UnsavedArticle(file);
    return Files.exists(file) || page.findEditor(article) != null
        ? free(page, folder, number + 1)
        : article;
  }

  /** There is nothing to come back to in the next session. */
  @Override
  public IPersistableElement getPersistable() {
    return null;
  }
}
