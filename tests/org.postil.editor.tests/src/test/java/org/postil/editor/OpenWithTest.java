package org.postil.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenWithTest extends EditorTest {

  @Test
  void articlesOpenInPostil() throws Exception {
    assertThat(IDE.getEditorDescriptor(file("article.postil", ARTICLE)).getId())
        .isEqualTo(PostilEditor.ID);
  }

  @Test
  void textKeepsTheEditorItHadUnlessTheUserChooses() throws Exception {
    assertThat(IDE.getEditorDescriptor(file("article.txt", ARTICLE)).getId())
        .isNotEqualTo(PostilEditor.ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"article.postil", "article.txt", "article.md"})
  void openWithOffersPostil(String name) {
    IEditorDescriptor[] offered = PlatformUI.getWorkbench().getEditorRegistry().getEditors(name);

    assertThat(Arrays.stream(offered).map(IEditorDescriptor::getLabel)).contains("Postil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article.postil", "article.txt", "article.md", "article"})
  void filesOutsideTheWorkspaceHaveTheirLinks(String name, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve(name), ARTICLE);
    open(new FileStoreEditorInput(EFS.getStore(file.toUri())));
    placeCaret("1 The council");

    hands.press(SWT.F3);

    Wait.until("the caret is at note 1", () -> caret() == offset("1. Town records"));
  }
}
