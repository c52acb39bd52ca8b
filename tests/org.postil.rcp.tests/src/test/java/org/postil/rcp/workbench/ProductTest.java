package org.postil.rcp.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilViews;
import org.postil.rcp.Wait;
import org.postil.rcp.handover.HandOver;

/** The product as it runs. */
class ProductTest {

  @TempDir private Path folder;

  private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
  private final IWorkbenchPage page = window.getActivePage();

  @AfterEach
  void closeEditors() {
    page.closeAllEditors(false);
  }

  @Test
  void showsTheReadingPerspective() {
    assertThat(page.getPerspective().getId()).isEqualTo("org.postil.rcp.reading");
    for (String view :
        List.of(
            ProjectExplorer.VIEW_ID,
            IPageLayout.ID_OUTLINE,
            IPageLayout.ID_PROBLEM_VIEW,
            PostilViews.NOTES)) {
      assertThat(page.findView(view)).as(view).isNotNull();
    }
  }

  @Test
  void hasMenusForReadingAlone() throws Exception {
    open("article.txt", "A sentence.1\n\n1. A note.\n");

    assertThat(Arrays.stream(window.getShell().getMenuBar().getItems()).map(MenuItem::getText))
        .containsExactly("&File", "&Edit", "&Navigate", "No&tes", "&Window", "&Help");
  }

  @Test
  void opensTextFilesWithPostil() {
    for (String name : List.of("article.postil", "article.txt", "article.md")) {
      assertThat(PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(name).getId())
          .as(name)
          .isEqualTo(PostilEditor.ID);
    }
  }

  @Test
  void laterLaunchOpensItsFileHereAndUnchanged() throws Exception {
    String text = "\uFEFFA sentence.1\r\n\r\n1.\u00A0A note.\r\n";
    Path file = folder.resolve("article.txt");

    IEditorPart editor = open("article.txt", text);

    assertThat(editor.getEditorInput()).isInstanceOf(FileStoreEditorInput.class);
    assertThat(editor.getSite().getId()).isEqualTo(PostilEditor.ID);
    assertThat(((ITextEditor) editor).isDirty()).isFalse();
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void namesTheArticleInTheTitle() throws Exception {
    open("article.txt", "A sentence.\n");

    assertThat(window.getShell().getText()).isEqualTo("article.txt - Postil");

    closeEditors();

    Wait.until("the bare title", () -> window.getShell().getText().equals("Postil"));
  }

  @Test
  void newArticleLiesNowhereYet() throws Exception {
    window.getService(IHandlerService.class).executeCommand("org.postil.rcp.newArticle", null);

    IEditorPart editor = page.getActiveEditor();
    assertThat(editor.getSite().getId()).isEqualTo(PostilEditor.ID);
    assertThat(editor.getEditorInput().exists()).isFalse();
    assertThat(editor.getEditorInput().getPersistable()).isNull();
  }

  @Test
  void theExampleIsACopyThatStaysAsTheUserLeavesIt() throws Exception {
    IHandlerService handlers = window.getService(IHandlerService.class);
    handlers.executeCommand("org.postil.rcp.openExample", null);
    IFile example = page.getActiveEditor().getEditorInput().getAdapter(IFile.class);
    assertThat(new String(example.getContents().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("One Postal Territory");

    example.setContents(new ByteArrayInputStream(new byte[] {'a'}), true, false, null);
    handlers.executeCommand("org.postil.rcp.openExample", null);

    assertThat(example.getContents()).hasContent("a");
    example.getProject().delete(true, true, null);
  }

  /** Opens a file in the way of a second launch. */
  private IEditorPart open(String name, String text) throws IOException, URISyntaxException {
    Path file = Files.writeString(folder.resolve(name), text);
    Path workspace = Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()));
    assertThat(new HandOver(workspace).offer(List.of(file))).isTrue();
    Wait.until("an editor", () -> page.getActiveEditor() != null);
    return page.getActiveEditor();
  }
}
