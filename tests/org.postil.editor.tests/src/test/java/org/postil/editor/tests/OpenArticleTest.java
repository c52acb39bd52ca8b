package org.postil.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenArticleTest {

  @Test
  void opensInTheGenericEditor(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("article.postil"), "A sentence.1\n\n1. A note.\n");
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    IEditorPart editor = IDE.openEditorOnFileStore(page, EFS.getStore(file.toUri()));

    assertThat(editor.getSite().getId()).isEqualTo("org.eclipse.ui.genericeditor.GenericEditor");
    ITextEditor text = (ITextEditor) editor;
    assertThat(text.getDocumentProvider().getDocument(editor.getEditorInput()).get())
        .startsWith("A sentence.1");
    page.closeEditor(editor, false);
  }
}
