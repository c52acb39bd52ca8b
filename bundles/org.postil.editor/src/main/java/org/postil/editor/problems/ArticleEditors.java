package org.postil.editor.problems;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.Background;
import org.postil.editor.settings.ArticleSettings;

/** The editors in which problems are mended. */
final class ArticleEditors {

  private ArticleEditors() {}

  /** The editor of {@code file}, opened if it is not yet. */
  static ITextEditor open(IFile file) throws PartInitException {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    return (ITextEditor) IDE.openEditor(page, new FileEditorInput(file), PostilEditor.ID);
  }

  /**
   * Checks what {@code editor} shows, in the background, and waits for it.
   *
   * @param title what it is done for, for the log
   */
  static Optional<CheckedArticle> check(String title, ITextEditor editor) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    return Background.compute(
        title,
        () ->
            CheckedArticle.of(
                PostilPlugin.articles().analyse(document), ArticleSettings.of(document)));
  }
}
